"""Many calls at once, a tenth of which meet a fault: whether each has its own response, and what is left behind."""
