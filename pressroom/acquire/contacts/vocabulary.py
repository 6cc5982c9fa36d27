"""The words by which contacts are known, English and Spanish, as data.

Sets hold folded words: without case and accents. In patterns, ``\\w?`` stands where a text may
have lost an accented letter.
"""

from __future__ import annotations

_KIND = (
    r"(?:press|media|news|primary|main|campaign|communications|additional|local|national"
    r"|(?:english|spanish)(?:[\s-]language)?)"
)
_TO_MEDIA = (
    r"(?:(?:la\s+)?prensa|(?:los\s+)?medios(?:\s+de\s+comunicaci\w?n)?"
    r"|comunicaci(?:\w?n|ones))"
)
_DO_CONTACT = r"(?:please\s+)?(?:contact|e-?mail|call|reach)"
_DO_SPANISH = (
    r"(?:por\s+favor\s+|favor\s+de\s+)?"
    r"(?:contact(?:ar|e|o|arse|arse\s+con)|comun\w?(?:quese|carse)\s+con|ll\w?me|escriba)(?:\s+a)?"
)
_PURPOSE = r"(?:more|further|additional)\s+info(?:rmation)?(?:\s+or\s+(?:interviews|inquiries))?"
_REQUEST = r"(?:inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|requests?|questions?|interviews?)"

LABELS = (
    # Longer phrases first: the first that fits is taken, and CONTACTO begins with CONTACT.
    r"(?:personas?|informaci\w?n|datos)\s+(?:de\s+)?contacto",
    r"contactos?\s+en\s+(?:espa\w?ol|ingl\w?s)",
    r"contacts?\s*[/|]\s*contactos?|contactos?\s*[/|]\s*contacts?",
    r"contact\s+us(?=\s*:)",
    rf"contactos?(?:\s+(?:de|para|con)\s+{_TO_MEDIA}|\s+prensa)?",
    rf"{_KIND}\s+{_REQUEST}\s+contacts?",
    rf"(?:(?:{_KIND}|for)\s+(?:(?:&|and|or)\s+)?){{0,3}}contacts?(?:\s+(?:persons?|info(?:rmation)?))?",
    rf"contacts?\s+(?:for\s+)?(?:the\s+)?(?:{_KIND}|journalists|reporters)",
    rf"for\s+(?:{_PURPOSE}|{_KIND}\s+{_REQUEST}|interviews?(?:\s+or\s+{_PURPOSE})?)\W{{1,3}}{_DO_CONTACT}",
    rf"for\s+{_PURPOSE}",
    rf"(?:for\s+)?{_KIND}\s+{_REQUEST}",
    r"interview\s+(?:requests?|inquiries)",
    rf"para\s+(?:m\w?s|mayor(?:es)?)\s+informaci\w?n(?:es)?\W{{1,3}}{_DO_SPANISH}",
    r"para\s+(?:m\w?s|mayor(?:es)?)\s+informaci\w?n",
    rf"para\s+(?:solicitar\s+)?entrevistas(?:\W{{1,3}}{_DO_SPANISH})?",
    rf"(?:consultas|solicitudes|preguntas|relaciones)\s+(?:de|para|con)\s+{_TO_MEDIA}",
    r"(?:(?:favor\s+de|por\s+favor)\s+contact(?:ar|e)(?:\s+a)?|comun\w?quese\s+con)(?=\s*:)",
    r"(?:press|media|prensa|medios)(?=\s*:)",
)
"""Phrases that stand over or before contacts."""

CHANNEL_WORDS = frozenset(
    "phone phones tel telephone telefono telefonos telfono tlf ph p t e email emails e-mail mail "
    "correo electronico electrnico at al a con via number numero nmero".split()
)
"""Words that say that a phone or an address follows and nothing more."""

TELLING_WORDS = frozenset(
    "cell cellular cel celular mobile movil mvil c m o d h w office oficina direct directo home "
    "desk work trabajo whatsapp signal text landline".split()
)
"""Words that tell one phone from another; they stay with the number."""

FAX_WORDS = frozenset("fax facsimile faxes f".split())

JOINING_WORDS = frozenset("or and o y u e &".split())

LANGUAGE_WORDS = frozenset(
    "english spanish bilingual ingles ingls espanol espaol bilingue portuguese portugues french "
    "frances creole only solamente".split()
)

ROLE_WORDS = frozenset(
    "secretary director directora manager coordinator officer spokesperson spokesman spokeswoman "
    "chief president specialist advisor adviser strategist liaison aide consultant representative "
    "associate assistant deputy administrator supervisor analyst counsel attorney editor "
    "founder co-founder chair chairman chairwoman ceo organizer publicist intern fellow "
    "coordinador coordinadora vocero vocera portavoz jefe jefa encargado encargada presidente "
    "presidenta secretario secretaria asesor asesora gerente oficial asistente especialista "
    "consultor consultora representante fundador fundadora abogado abogada".split()
)
"""A role has one of these."""

ORGANIZATION_WORDS = frozenset(
    "office offices oficina department departamento division committee comite coalition coalicion "
    "alliance alianza network red association asociacion foundation fundacion center centre centro "
    "council concilio institute instituto union campaign campana project proyecto team equipo desk "
    "press prensa media medios communications comunicaciones comunicacion affairs asuntos bureau "
    "group grupo strategies university universidad inc llc fund fondo organization organizacion "
    "national nacional commission agency agencia senate house congress federation federacion "
    "service services society partnership initiative action newsroom relations ministry embassy "
    "consulate consulado embajada church workers americas immigrant immigrants rights".split()
)
"""An organization or a desk of one has one of these, an acronym, or a name with a dot in it."""

TITLES = frozenset("mr mrs ms miss dr sr sra srta lic ing prof rev fr hon sen rep gov".split())
PARTICLES = frozenset(
    "de la del las los da das do dos di du van von der den ter y e bin al el le st san".split()
)
SUFFIXES = frozenset("jr sr ii iii iv phd md esq jd".split())
SMALL_WORDS = frozenset("of for the and in at to on & de la las los del y para en el".split())

FIRST_NAMES = frozenset("bill april may june august will mark grant chase".split())
"""First names that are words of headlines as well."""

PARTICULARS = frozenset(
    "rsvp who what when where why how time date place cost dial passcode password zoom".split()
)
"""Words before particulars of an event."""

NOT_NAMES = frozenset(
    "news release releases immediate statement statements advisory advisories weekly digest notice "
    "notices reporters editors attention issue update updates media press contact contacts event "
    "events report reports bill act law court commission congressman congresswoman congress "
    "senator senators representative representatives president governor mayor secretary "
    "administration committee department house senate federal national state states united "
    "american americans public new today tomorrow yesterday watch read click here more next "
    "previous article back print share tweet email follow home about who what when where why how "
    "street avenue suite road building floor room box washington monday tuesday wednesday thursday "
    "friday saturday sunday january february march april june july august september october "
    "november december comunicado prensa noticias boletin declaracion aviso inmediata difusion "
    "congresista senador senadora gobernador alcalde casa blanca estados unidos nacional hoy "
    "calle avenida lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril "
    "mayo junio julio agosto septiembre octubre noviembre diciembre us our this that these all "
    "city county line main toll free rsvp location date time the and for with from una por para "
    "facebook twitter instagram".split()
)
"""Words of headlines, navigation and addresses: no name of a person has them."""

LETTERHEAD = frozenset(
    "release releases advisory advisories alert statement immediate news embargo embargoed "
    "comunicado aviso boletin declaracion inmediata difusion".split()
)
"""Words before a label that are the head of the release, not whose contact it is."""
