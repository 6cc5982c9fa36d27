"""The words by which quotes are known, English and Spanish, as data.

Sets hold folded words: without case and accents. A Spanish word that has an accent is also known
by what is left of it where a text lost its accented letters (``aadi`` for ``añadió``).
"""

from __future__ import annotations

from collections.abc import Iterable

from pressroom.acquire.contacts.vocabulary import ORGANIZATION_WORDS as CONTACT_ORGANIZATIONS
from pressroom.acquire.contacts.vocabulary import ROLE_WORDS as CONTACT_ROLES
from pressroom.content.names import fold

_LEAST_BARE = 4
"""Letters that must be left of a word that lost its accented ones, lest it be another word."""


def _folded(words: str) -> frozenset[str]:
    return frozenset(_spellings(words.split()))


def _spellings(words: Iterable[str]) -> Iterable[str]:
    for word in words:
        yield fold(word)
        bare = "".join(letter for letter in word if letter.isascii())
        if len(bare) >= _LEAST_BARE:
            yield bare


VERBS_ENGLISH = _folded(
    "said says stated states added adds continued continues explained explains noted notes "
    "remarked remarks commented comments concluded concludes declared declares affirmed affirms "
    "asserted asserts emphasized emphasizes emphasised stressed stresses argued argues wrote "
    "write writes told tells observed observes responded responds replied replies warned warns "
    "urged "
    "urges insisted insists recalled recalls testified testifies reiterated reiterates "
    "acknowledged acknowledges cautioned cautions exclaimed exclaims lamented laments agreed "
    "admitted admits claimed claims vowed vows pledged pledges quipped reflected reflects "
    "announced shared shares highlighted underscored asked asks offered praised cheered expressed"
)
VERBS_SPANISH = _folded(
    "dijo dijeron dice dicen declaró declararon declara expresó expresaron expresa señaló "
    "señalaron señala afirmó afirmaron afirma agregó agregaron agrega manifestó manifestaron "
    "manifiesta añadió añadieron añade comentó comentaron comenta explicó explicaron explica "
    "indicó indicaron indica aseguró aseguraron asegura sostuvo sostuvieron sostiene puntualizó "
    "destacó destacaron destaca subrayó subraya recalcó recalca enfatizó enfatiza apuntó apunta "
    "concluyó concluyeron concluye continuó continúa prosiguió exclamó advirtió advierte precisó "
    "reiteró reitera observó denunció criticó lamentó resaltó respondió respondieron contestó "
    "exigió aclaró finalizó mencionó opinó argumentó relató insistió acotó remarcó escribió "
    "escribieron escribe expuso planteó admitió reconoció instó"
)
VERBS = VERBS_ENGLISH | VERBS_SPANISH

PHRASES_BEFORE = ("according to", "in the words of", "según", "de acuerdo con", "de acuerdo a")
"""They stand before the speaker's name in place of a verb."""

PRONOUNS = _folded("he she they él ella ellos ellas")
PLURAL_PRONOUNS = _folded("they ellos ellas")
ARTICLES = _folded("the el la los las un una a an our its their nuestro nuestra")

_SINGULAR_ROLES = (
    CONTACT_ROLES
    | _folded(
        "administrator ambassador attorney captain chairperson chancellor co-chair cochair coach "
        "co-executive cofounder colonel commissioner comptroller congressman congressperson "
        "congresswoman controller councilman councilmember councilwoman delegate dean "
        "doctor economist engineer expert general governor head inspector judge justice "
        "lawmaker leader lieutenant major marine mayor member minister mother nurse "
        "organiser owner parent partner pastor professor principal prosecutor "
        "rabbi ranger rapporteur reporter researcher resident scientist senator sergeant sheriff "
        "speaker student superintendent survivor teacher treasurer undersecretary "
        "veteran whip agent lawyer bishop archbishop cardinal priest sister father policymaker "
        "cfo coo cto cio vp rep sen gov lt col gen sgt capt cmdr dir reps sens "
        "congresista senador senadora diputado diputada alcalde alcaldesa gobernador gobernadora "
        "concejal ministro ministra embajador embajadora director directora juez jueza fiscal "
        "comisionado comisionada líder presidente vicepresidente vicepresidenta tesorero "
        "tesorera profesor profesora doctor doctora rector rectora cónsul delegado delegada "
        "dirigente organizador organizadora copresidente copresidenta miembro miembra "
        "residente vecino vecina investigador investigadora maestro maestra pastor pastora "
        "obispo arzobispo cardenal "
        "administrador administradora superintendente subsecretario subsecretaria cofundador "
        "cofundadora activista general teniente coronel capitán sargento vice-presidente "
        "subdirector subdirectora legislador legisladora parlamentario parlamentaria canciller "
        "activist advocate holder beneficiary recipient spokesperson spokeswoman spokesman vocero "
        "vocera portavoz beneficiario beneficiaria titular portador portadora cong "
        "congressmember assemblymember assemblyman assemblywoman "
        "alderman alderwoman supervisor"
    )
) - _folded("oficial")
PLURAL_ROLES = _folded(
    "congressmen congresswomen members lawmakers leaders groups organizations "
    "advocates activists colleagues officials experts miembros legisladores congresistas "
    "líderes organizaciones grupos activistas colegas expertos funcionarios secretaries"
) | frozenset(f"{role}s" for role in _SINGULAR_ROLES if not role.endswith("s"))
ROLE_NOUNS = _SINGULAR_ROLES | PLURAL_ROLES
GROUP_NOUNS = _folded(
    "members lawmakers groups organizations coalition group organization letter report members "
    "legisladores organizaciones grupos grupo organización coalición carta informe miembros"
)
ROLE_MODIFIERS = _folded(
    "acting deputy assistant associate vice executive chief senior special principal under co "
    "interim former founding general national regional state federal u.s us house senate "
    "republican democratic majority minority ranking first lead managing attorney treasury "
    "committee subcommittee press political legal inspector surgeon staff program policy "
    "programs advocacy campaign community field legislative research communications digital "
    "development outreach organizing public affairs country project operating financial "
    "information technology network retired emeritus honorary adjunct interino interina adjunto "
    "adjunta ejecutivo ejecutiva nacional general asociado asociada ex exsecretario estatal "
    "principal legal político política regional encargado federal local republicano "
    "republicana demócrata mayor county city district budget white spokes"
)
OFFICES = _folded(
    "secretary undersecretary minister mayor governor senator representative congressman "
    "congresswoman ambassador attorney speaker secretario secretaria subsecretario "
    "subsecretaria ministro ministra alcalde alcaldesa gobernador gobernadora senador senadora "
    "embajador embajadora congresista representante cónsul fiscal judge justice rep sen gov"
)
"""What follows their "of" belongs to the office: Secretary of State, alcalde de Elizabeth."""
STANDINGS = _folded(
    "holder recipient beneficiary survivor veteran beneficiario beneficiaria titular portador "
    "portadora sobreviviente veterano veterana"
)
"""What stands before one of them says of what kind, not of which organization: TPS holder."""
DOMAINS = _folded(
    "communications policy research programs operations public affairs organizing advocacy "
    "development education staff state treasury defense litigation strategy finance outreach "
    "government legislative external digital media immigration migration human community "
    "economic financial international health membership partnerships engagement campaigns "
    "justice litigation charge the board directors comunicaciones políticas política programas "
    "operaciones asuntos organización incidencia desarrollo educación estado estrategia "
    "finanzas investigación movilización relaciones derechos abogacía migración litigio medios "
    "prensa comunicación public-policy"
)
"""What a director can be director of, without it being an organization."""
ORGANIZATION_WORDS = CONTACT_ORGANIZATIONS | _folded(
    "administration authority bank board chamber company corporation corps court police "
    "district district's school growers action party caucus congregation diocese "
    "league forum consortium enforcement investigation treasury county city ministerio "
    "secretaría administración consejo iglesia liga frente movimiento movement lab labs "
    "solutions media news times post journal hospital clinic farmers association's "
    "confederation consulting systems technologies ltd corp plc ngo republicans democrats "
    "states nations críticos members"
)
HONORIFICS = _folded("mr mrs ms miss mx dr dra sr sra srta don doña hon rev fr lic ing mister")
DEGREES = _folded("m.d ph.d j.d md phd jd esq ed.d m.p.h mph")
PARTICLES = _folded("de del la las los van von der den da das do dos di du bin al el y le st san")
CONNECTORS = _folded("of for the in and & de del la los las el y e para en at to on with a")
"""They join the words of a role: Director of Policy and Research."""
NOT_IN_ROLE = _folded(
    "along joined together with as in at including junto including while by despite after before "
    "from since not or but if like"
)
"""A phrase after a name that has one of them before the word for a role is no role."""
CONJUNCTIONS = _folded("and & y e")
ROLE_ENDS = _folded(
    "from who whom whose that which that's when while after during following upon in-a about "
    "que quien quienes cuyo cuya cuando mientras tras durante luego "
    "today yesterday hoy ayer regarding sobre said"
)
"""What begins with one of them is no longer the role."""
NAME_SUFFIXES = _folded("jr sr ii iii iv")
NOT_NAMES = _folded(
    "today yesterday tonight this that these those the a an in on at as when while after before "
    "if but and or so for from by with it its his her he she they we i our my their there here "
    "one some many all no not now then also however instead additionally furthermore moreover "
    "meanwhile finally earlier later last next since under over during following because both "
    "monday tuesday wednesday thursday friday saturday sunday january february march april "
    "june july august september october november december lunes martes miércoles jueves viernes "
    "sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre "
    "noviembre diciembre hoy ayer el la los las un una en de del por para con tras este esta "
    "según como cuando mientras durante además asimismo también finalmente su sus nuestro "
    "nuestra republican republicans democrat democrats american americans congress house "
    "washington responding speaking in statement contact press media release thank dear "
    "act acts law laws bill resolution program award month week day ley plan programa premio mes "
    "quote photo photos video watch read click learn see follow"
)
ABBREVIATIONS = _folded(
    "jr sr dr mr mrs ms mx rep reps sen sens gov lt col gen sgt capt st hon rev fr no inc ltd co "
    "corp dept u.s u.n d.c m.d ph.d j.d esq dra sra srta lic ing cong ee.uu a.m p.m prof wm asst "
    "dir vs etc adm cmdr atty pres ald"
)

FIRST_PERSON = _folded("i i'm i've i'll i'd my me myself mine i’m i’ve i’ll i’d yo mi mis mí")
FIRST_PERSON_OR_PLURAL = FIRST_PERSON | _folded(
    "we us our ours we're we've we'll we’re we’ve we’ll nosotros nosotras nuestro nuestra "
    "nuestros nuestras nos debemos podemos estamos tenemos seguiremos somos hemos queremos "
    "exigimos pedimos creemos instamos espero estoy"
)

STATEMENT_VERBS = (
    "issued|releases?|released|made|makes|gave|offered|provided|delivered|published|issues|shared|"
    "put out|submitted|emitió|emitieron|emite|emiten|publicó|publicaron|publica|hizo|hicieron|"
    "hace|dio a conocer|dieron a conocer|difundió|difundieron|ofreció|ofrecieron|divulgó|"
    "compartió|compartieron|realizó|brindó|emiti|public|difundi|ofreci|comparti"
)
STATEMENT_NOUNS = (
    "statements?|remarks|comments?|message|declaration|declaraci[oó]?n(?:es)?|comunicado|mensaje|"
    "pronunciamiento|posicionamiento|palabras"
)
