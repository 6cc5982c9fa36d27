"""The archive as data: the records of all releases and quotes, and files beside each page."""
