"""A new archive for another organization, made of the files of this project's own."""
