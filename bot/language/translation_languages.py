"""Which languages each provider translates, and what it calls them. LibreTranslate is asked itself."""

# Ours         DeepL   Google   Microsoft; from the lists of deepl 1.32, deep-translator 1.11 and Azure's language support.
_TABLE = """
am             -       am       am
ar             AR      ar       ar
az             AZ      az       az
bg             BG      bg       bg
bn             BN      bn       bn
bs             BS      bs       bs
ckb            CKB     ckb      ku
cs             CS      cs       cs
da             DA      da       da
de             DE      de       de
el             EL      el       el
en             EN      en       en
es             ES      es       es
fa             FA      fa       fa
fi             FI      fi       fi
fr             FR      fr       fr
ha             HA      ha       ha
he             HE      iw       he
hi             HI      hi       hi
hr             HR      hr       hr
hu             HU      hu       hu
hy             HY      hy       hy
id             ID      id       id
it             IT      it       it
ja             JA      ja       ja
ka             KA      ka       ka
ko             KO      ko       ko
ku             KMR     ku       kmr
lt             LT      lt       lt
lv             LV      lv       lv
mk             MK      mk       mk
nl             NL      nl       nl
pl             PL      pl       pl
prs            PRS     -        prs
ps             PS      ps       ps
pt             PT      pt       pt-pt
ro             RO      ro       ro
ru             RU      ru       ru
sk             SK      sk       sk
sl             SL      sl       sl
so             -       so       so
sq             SQ      sq       sq
sr             SR      sr       sr-cyrl
sv             SV      sv       sv
sw             SW      sw       sw
ta             TA      ta       ta
th             TH      th       th
ti             -       ti       ti
tl             TL      tl       fil
tr             TR      tr       tr
uk             UK      uk       uk
ur             UR      ur       ur
vi             VI      vi       vi
zh             ZH      zh-CN    zh-hans
"""


def _column(number: int) -> dict[str, str]:
    rows = [line.split() for line in _TABLE.split("\n") if line]
    return {row[0]: row[number] for row in rows if row[number] != "-"}


DEEPL, GOOGLE, MICROSOFT = _column(1), _column(2), _column(3)
"""What each calls the languages that it knows. Papiamento and Berber are in none of these lists."""
