"""The rules of a network's work: values in, values out; standard library only, no I/O and no clock."""
