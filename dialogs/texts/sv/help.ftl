help-title = Det här kan du skriva
help-title-more = Mer som du kan skriva
help-lead = Skriv som du brukar. I kanalen: börja med @Nätverksboten. Exempel:
help-help = Visa den här hjälpen
example-help = hjälp
help-undo = Ta tillbaka det du nyss gjorde
example-undo = ångra
