"""The forms of Dutch verbs that tell a clause from a list and an active sentence from a passive one."""

import re
from collections.abc import Sequence

from bot.language.sentences import Sort, Word, word_set

FORMS_OF_BECOME = word_set("word wordt worden werd werden geworden")
FORMS_OF_BE = word_set("is ben bent zijn was waren")
AGENT = word_set("de het een uw ons onze mijn hun zijn haar iemand mij u hem ze")
"""What follows "door" when it names who did it."""
NO_AGENT = word_set(
    "week weken dag dagen nacht tijd jaren jaar regen sneeuw ziekte drukte fout vakantie file trein bus griep weer"
)
"""What may follow then, and is only a time or a cause."""

_FINITE = word_set(
    """
    is ben bent zijn was waren heb hebt heeft hebben had hadden word wordt worden werd werden kan kunt kunnen kon
    konden mag mogen mocht moet moeten moest moesten wil wilt willen wilde wilden zal zult zullen zou zouden hoef
    hoeft hoeven ga gaat gaan ging gingen kom komt komen kwam kwamen doe doet doen deed deden krijg krijgt krijgen
    kreeg kregen weet weten wist zie ziet zien zag geef geeft geven gaf neem neemt nemen nam maak maakt maken maakte
    zeg zegt zeggen zei blijf blijft blijven bleef sta staat staan stond zit zitten zat ligt liggen lag help helpt
    helpen hielp bel belt bellen belde praat praten praatte schrijf schrijft schrijven schreef lees leest lezen las
    vraag vraagt vragen vroeg hoor hoort horen hoorde vind vindt vinden vond heet heten heette werk werkt werken
    werkte leer leert leren leerde kijk kijkt kijken keek zoek zoekt zoeken zocht stuur stuurt sturen stuurde mis mist
    missen miste haal haalt halen haalde kost kosten kostte begin begint beginnen begon stop stopt stoppen stopte
    wacht wachten wachtte bespreek bespreekt bespreken stel stelt stellen denk denkt denken dacht hoop hopen woon
    woont wonen past passen lukt lukken ken kent kennen kies kiest kiezen koos
    """
)


def is_finite(word: str) -> bool:
    """Whether the word, in lower case, is a common form of a verb that goes with a subject."""
    return word in _FINITE


# Words that look like a participle and are none.
_NONE = word_set(
    """
    gezond geld gebied geduld geluid geest gezicht gedicht gewicht gerecht gehucht gewest gebit getuigschrift gebed
    gezin gebouw geluk gevaar gesprek gevoel gevolg geweld gemeente gemeenten gezinnen gebouwen gesprekken gevoelens
    gevolgen geweest geen geven gewoon gebeurd bericht berichten beleid besluit besluiten bewijs bewijzen bedrijf
    bedrijven begin beginnen beroep beroepen bezoek bezoeken beter bekend beroemd best beste bereid beeld beelden been
    benen bent betekent belangrijk bed bedden verdriet verschil verhaal verhalen verstand verband vertrek verkeer
    verkeerd verder ver vers verleden vertrouwen verliefd vermoeid verdrietig verplicht verantwoord overleg ontbijt
    ontwerp ervaring ervaringen erg hert gegevens gevangen geopend gesloten gewend geschikt geboren getrouwd
    gescheiden gerust bezorgd bezet verhinderd verkouden verslaafd gehandicapt afwezig gestopt gegaan gekomen gebleven
    gevallen geworden begonnen vertrokken verhuisd veranderd gestorven verdwenen gelukt gegroeid
    """
)
_WEAK = re.compile(r"(?:ge|be|ver|ont|her)[a-zëéïöü]{2,}[dt]$")
_STRONG = word_set(
    """
    gegeven genomen gehouden geschreven gesproken gevonden gelezen gezien gedaan gekozen geholpen gestolen geslagen
    gezonden gebracht gekocht gezocht gedacht gevraagd geroepen gelaten gevangen gedragen gewezen gebeten gedwongen
    gezongen gesneden gebroken geschoten gewonnen gemeten gegeten gedronken gebakken gewassen geschonken gesloten
    getrokken gestoken gevochten gereden gebonden gehangen geworpen gegoten geladen gebogen verboden besproken
    begrepen vergeten verloren bewezen ontvangen ontslagen verkocht verzonden verwezen besloten onderzocht ondertekend
    overlegd overwogen ondernomen beschreven verdreven verzwegen verbonden bevolen behouden onthouden verstaan
    ontnomen ontzegd bedrogen berekend verleend verzocht voorkomen uitgesloten
    """
)
_PARTICLE = re.compile(
    r"^(?:aan|af|bij|door|in|mee|na|om|onder|op|over|samen|tegen|terug|toe|uit|vast|voor|weg|achter|binnen|klaar|goed|plaats)(ge\w+|be\w+|ver\w+)$"
)
_BEFORE_A_NOUN = word_set(
    """
    de het een uw mijn zijn haar hun onze ons geen dit dat deze die elk elke ieder iedere heel erg te zeer om
    """
)


def is_participle(words: Sequence[Word], at: int) -> bool:
    """Whether the word at this place is a past participle, used as a verb."""
    word = words[at]
    if word.sort is not Sort.WORD or len(word.low) < 5 or (word.capital and at > 0):
        return False
    if at > 0 and words[at - 1].low in _BEFORE_A_NOUN:
        return False
    low = word.low
    if low in _NONE:
        return False
    if match := _PARTICLE.match(low):
        return match[1] in _STRONG or (match[1] not in _NONE and bool(_WEAK.match(match[1])))
    return low in _STRONG or bool(_WEAK.match(low))
