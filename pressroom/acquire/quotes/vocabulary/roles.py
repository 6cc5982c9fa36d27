"""Words for roles, and for the organizations that people speak for."""

from __future__ import annotations

from pressroom.acquire.contacts.vocabulary import ORGANIZATION_WORDS as CONTACT_ORGANIZATIONS
from pressroom.acquire.contacts.vocabulary import ROLE_WORDS as CONTACT_ROLES
from pressroom.acquire.quotes.vocabulary.folding import folded

_ENGLISH = folded(
    "administrator admiral ambassador attorney captain chairperson chancellor co-chair cochair "
    "coach co-executive cofounder colonel commissioner comptroller congressman congressperson "
    "congresswoman controller councilman councilmember councilwoman delegate dean doctor economist "
    "engineer expert general governor head inspector judge justice lawmaker leader lieutenant "
    "major marine mayor member minister mother nurse organiser owner parent partner pastor "
    "professor principal prosecutor rabbi ranger rapporteur reporter researcher resident scientist "
    "senator sergeant sheriff speaker student superintendent survivor teacher treasurer "
    "undersecretary veteran whip agent lawyer bishop archbishop cardinal priest sister father "
    "policymaker cfo coo cto cio vp vice-president vice-chair vice-chairman rep sen gov lt col gen "
    "sgt capt cmdr dir reps sens adm activist advocate holder beneficiary recipient spokesperson "
    "spokeswoman spokesman cong congressmember assemblymember assemblyman assemblywoman alderman "
    "alderwoman supervisor legislator executive trustee selectman clerk historian author farmer "
    "agent-in-charge director-in-charge inspector-in-charge officer-in-charge attorney-in-charge "
    "physician organizer principal vice-chairwoman freeholder postmaster"
)
_SPANISH = folded(
    "congresista senador senadora diputado diputada alcalde alcaldesa gobernador gobernadora "
    "concejal ministro ministra embajador embajadora director directora juez jueza fiscal "
    "comisionado comisionada líder presidente vicepresidente vicepresidenta tesorero tesorera "
    "profesor profesora doctor doctora rector rectora cónsul delegado delegada dirigente "
    "organizador organizadora copresidente copresidenta miembro miembra residente vecino vecina "
    "investigador investigadora maestro maestra pastor pastora obispo arzobispo cardenal "
    "administrador administradora superintendente subsecretario subsecretaria cofundador "
    "cofundadora activista general teniente coronel capitán sargento vice-presidente subdirector "
    "subdirectora legislador legisladora parlamentario parlamentaria canciller vocero vocera "
    "portavoz beneficiario beneficiaria titular portador portadora copresidente copresidenta "
    "defensor defensora"
)
_SINGULAR = (CONTACT_ROLES | _ENGLISH | _SPANISH) - folded("oficial")
PLURAL_ROLES = folded(
    "congressmen congresswomen members lawmakers leaders groups organizations advocates activists "
    "colleagues officials experts miembros legisladores congresistas líderes organizaciones grupos "
    "activistas colegas expertos funcionarios secretaries senadores directores"
) | frozenset(f"{role}s" for role in _SINGULAR if not role.endswith("s"))
ROLE_NOUNS = _SINGULAR | PLURAL_ROLES
GROUP_NOUNS = folded(
    "members lawmakers groups organizations coalition group organization letter report members "
    "legisladores organizaciones grupos grupo organización coalición carta informe miembros "
    "editorial article complaint rule"
)
DOCUMENTS = folded("letter statement carta declaración comunicado")
"""Where one of them "continues", whoever was quoted right before does."""
ROLE_MODIFIERS = folded(
    "acting deputy assistant associate vice executive chief senior special principal under co "
    "interim former founding general national regional state federal u.s us house senate navy army "
    "republican democratic majority minority ranking first lead managing attorney treasury "
    "committee subcommittee press political legal inspector surgeon staff program policy brigadier "
    "programs advocacy campaign community field legislative research communications digital "
    "development outreach organizing public affairs country project operating financial "
    "information technology network retired emeritus adjunct interino interina adjunto "
    "adjunta ejecutivo ejecutiva nacional general asociado asociada ex exsecretario estatal "
    "principal legal político política regional encargado federal local republicano "
    "republicana demócrata mayor county city district budget white spokes rear air force coast "
    "guard immigration immigrant tax congressional bipartisan honorary "
    "postal united states"
)
SAME_OFFICE = (
    folded(
        "congressman congresswoman congressmember congressperson rep representative lawmaker "
        "legislator congresista representante legislador legisladora"
    ),
    folded("senator sen lawmaker legislator senador senadora legislador legisladora"),
    folded("secretary sec secretario secretaria"),
    folded("governor gov gobernador gobernadora"),
)
"""Words for one office: whoever is "Rep. Ruiz" first is "the congresswoman" later."""
AFTER_NOUN = (("in", "charge"), ("at", "large"), ("pro", "tempore"))
"""What belongs to a role though it stands after its noun: Special Agent in Charge Roe."""
OWN_TAILS = folded(
    "committee subcommittee network county city district campaign project community program army "
    "navy immigration"
)
"""Modifiers that end the name of an organization, when more of that name stands before them."""
_OFFICES = folded(
    "secretary undersecretary minister mayor governor senator representative congressman "
    "congresswoman ambassador attorney speaker secretario secretaria subsecretario "
    "subsecretaria ministro ministra alcalde alcaldesa gobernador gobernadora senador senadora "
    "embajador embajadora congresista representante cónsul fiscal judge justice rep sen gov"
)
OFFICES = _OFFICES | frozenset(f"{office}s" for office in _OFFICES)
"""What follows their "of" belongs to the office: Secretary of State, alcalde de Elizabeth."""
STANDINGS = folded(
    "holder recipient beneficiary survivor veteran beneficiario beneficiaria titular portador "
    "portadora sobreviviente veterano veterana"
)
"""What stands before one of them says of what kind, not of which organization: TPS holder."""
DOMAINS = folded(
    "communications policy research programs operations public affairs organizing advocacy "
    "development education staff state treasury defense litigation strategy finance outreach "
    "government governmental federal legislative external digital media immigration migration "
    "human community economic financial international health membership partnerships engagement "
    "campaigns justice litigation charge the board directors naval tax terrorist financing crimes "
    "national security intelligence homeland police fire "
    "comunicaciones políticas política programas operaciones asuntos organización incidencia "
    "desarrollo educación estado estrategia finanzas investigación movilización relaciones "
    "derechos abogacía migración litigio medios prensa comunicación public-policy"
)
"""What a director can be director of, without it being an organization."""
ORGANIZATION_WORDS = CONTACT_ORGANIZATIONS | folded(
    "administration authority bank board chamber company corporation corps court police "
    "district district's school growers action party caucus congregation diocese "
    "league forum consortium enforcement investigation treasury county city ministerio "
    "secretaría administración consejo iglesia liga frente movimiento movement lab labs "
    "solutions media news times post journal hospital clinic farmers association's "
    "confederation consulting systems technologies ltd corp plc ngo republicans democrats "
    "nations críticos members college subcommittee task force"
)
