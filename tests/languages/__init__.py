"""The languages of the interface: catalogues, and sites in several languages."""
