# Vad som är fel med en Wordfil som ska bli ett nätverks egen mall, och vad det blev av den.
template-too-large = filen är större än { $limit } byte
template-too-large-inside = uppackad är filen eller en del av den större än { $limit } byte
template-not-word = det här är inget Worddokument (.docx)
template-active = { $part } startar eller hämtar något av sig självt: spara dokumentet utan makron och inbäddade objekt
template-outside = { $part } hämtar något utifrån: lägg bilderna i dokumentet i stället för att länka till dem
template-unknown-field = { $near ->
    [none] fältet { $field } finns inte
   *[other] fältet { $field } finns inte: menar du { $near }?
}
template-no-text = { $field } är ingen text: det kan inte skrivas ut
template-no-list = { $field } är ingen lista: det går inte att upprepa för var och en
template-not-allowed = en mall kan inte göra det här: { $what }
template-no-points = fältet { $field } saknas: då skulle anteckningarna gå förlorade
template-broken = mallen går inte att fylla i: { $problem }
template-unclosed = ”{ $text }” börjar något som inte slutar i samma stycke
template-misplaced = ”{ $text }” skulle hamna där Word inte tar någon text: skriv fältet med bara två klamrar
template-put = { $file } är mallen för { $network } från och med nu.
template-removed = { $network } har vår mall igen.
template-none = { $network } har ingen egen mall.
template-saved = Mallen för { $network } ligger i { $file }.
template-no-network = Det finns inget nätverk med nyckeln { $named }.
template-which = Ange filen, eller --remove eller --save.
template-unreadable = filen går inte att läsa: { $problem }
