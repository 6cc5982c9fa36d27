"""The press kit of a release: its attachments below the text, and the files themselves."""
