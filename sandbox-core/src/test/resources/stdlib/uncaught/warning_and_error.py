import warnings
warnings.warn("careful")
import statistics
statistics.mean([])
