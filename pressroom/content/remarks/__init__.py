"""What a journalist would stumble over in a release that has not gone out yet.

A remark is no fault: the text may be right as it is, and a build says nothing of it. A rule is a
function that takes a :class:`~pressroom.content.remarks.subject.Subject` and yields remarks. It
stays only if it is hardly ever wrong; ``CONTRIBUTING.md`` says how that is counted.
"""
