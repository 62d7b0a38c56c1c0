"""Benchmarks: figures and ratios of one run on this machine."""
