"""What a person's name has in it, beside it, and never."""

from __future__ import annotations

from pressroom.acquire.quotes.vocabulary.folding import folded

HONORIFICS = folded("mr mrs ms miss mx dr dra sr sra srta doña hon rev fr lic ing mister honorable")
DEGREES = folded("m.d ph.d j.d md phd jd esq ed.d m.p.h mph")
PARTICLES = folded("de del la las los van von der den da das do dos di du bin al el y le st san")
NAME_SUFFIXES = folded("jr sr ii iii iv")
SURNAMES_TOO = folded("head pastor bishop major marine dean parent priest cardinal coach ranger")
"""Words for a role that are also last names: Sandy Head."""
NOT_NAMES = folded(
    "today yesterday tonight this that these those the a an in on at as when while after before "
    "if but and or so for from by with it its his her he she they we i our my their there here "
    "one some many all no not now then also however instead additionally furthermore moreover "
    "meanwhile finally earlier later last next since under over during following because both "
    "monday tuesday wednesday thursday friday saturday sunday january february march "
    "july august september october november december lunes martes miércoles jueves viernes "
    "sábado enero febrero marzo junio septiembre octubre "
    "noviembre diciembre hoy ayer el la los las un una en de del por para con tras este esta "
    "según como cuando mientras durante además asimismo también finalmente su sus nuestro "
    "nuestra republican republicans democrat democrats american americans congress house "
    "washington responding speaking in statement contact press media release thank dear "
    "act acts law laws resolution program award month week day ley plan programa premio mes "
    "quote photo photos video watch read click learn see follow what who why how where which "
    "below specifically highlights transcript background discussing listen you your declaración "
    "declaraciones comunicado remarks message mensaje letter carta question "
    "constitution constitución"
)
NOT_LAST_NAMES = folded("bill april june")
"""They begin a name, and end no name: Bill Roe, but not Farm Bill."""
NOT_PEOPLE = folded(
    "street avenue road boulevard building park river lake valley island hill north south east "
    "west central latin united america americas caribbean city county state states rico salvador "
    "angeles francisco diego york jersey hampshire orleans carolina dakota virginia mexico court "
    "security medicare medicaid hall square plaza airport university college school hospital white "
    "supreme federal national international social community health human rights border patrol"
)
"""Two capital words are no person's name when one of them is among these."""
ABBREVIATIONS = folded(
    "jr sr dr mr mrs ms mx rep reps sen sens gov lt col gen sgt capt st hon rev fr no inc ltd co "
    "corp dept u.s u.n d.c m.d ph.d j.d esq dra sra srta lic ing cong ee.uu a.m p.m prof wm asst "
    "dir vs etc adm cmdr atty pres ald calif ariz colo conn fla mich minn mont neb nev okla ore "
    "penn tenn tex vt wash wis wyo ill ind kan ky md mo ala ark va maj brig capt "
    "supt asst assn dist"
)
STATE_CODES = folded(
    "al ak az ar ca co ct de fl ga hi id il ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny "
    "nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc d.c pr us u.s ee.uu eeuu"
)
"""Capital letters that are a place rather than an organization."""
