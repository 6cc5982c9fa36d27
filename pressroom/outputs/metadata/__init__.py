"""What the head of a page tells machines, and the files that lead them through the site."""
