# The action list as a file: its columns and states, and the card with the files.
export-number = Nr
export-title = Uppdrag
export-initiator = Väckt av
export-preparers = Bereds av
export-report-on = Rapporteras
export-report-meeting = Till möte
export-from-meeting = Från möte
export-state = Läge
export-times-moved = Flyttad (gånger)
export-comment = Kommentar
export-changed = Senast ändrad
export-state-open = öppet
export-state-overdue = försenat
export-state-reported = rapporterat
export-state-closed = avslutat
export-state-dropped = utgått
export-sheet-open = Aktivitetslista
export-sheet-gone = Avslutade och utgångna
export-made = Läget { $day }
export-at-meeting = Till mötet { $day }
export-recorded-at = Från mötet { $day }
export-group-overdue = Försenade
export-group-open = Att rapportera
export-group-undated = Utan datum
export-group-reported = Rapporterade
export-group-gone = Avslutade och utgångna
export-excel = Excel
export-csv = CSV
export-word = Word
export-download = Ladda ner
export-count = { $count ->
    [0] Inget uppdrag just nu.
    [one] Ett uppdrag.
   *[other] { $count } uppdrag.
}
export-opens = Filerna görs när du öppnar dem och visar läget då. Knapparna fungerar ett dygn, för alla som får dem: de hör till nätverket.
export-gone-too = Excel-filen har även avslutade och utgångna, på ett eget blad.
export-no-address = Filerna kan inte lämnas ut här just nu. Skriv ”aktivitetslistan”, så visar jag listan i chatten.

help-export-list = Få aktivitetslistan som fil: Excel, CSV eller Word
example-export-list = exportera aktivitetslistan / ge mig listan i Excel
