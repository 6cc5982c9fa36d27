"""Text as the Markdown that shows exactly that text, for every reader."""
