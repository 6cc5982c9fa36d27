"""What ``benchmarks.import_quality`` measures: the corpora, the labels, and how both compare."""
