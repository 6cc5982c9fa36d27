"""An archive in parts: closed periods, each an archive of its own, that know one another."""
