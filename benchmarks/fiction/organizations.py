"""The organizations of Veldoria that issue releases."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Organization:
    """An issuer. ``names`` are its names by language, ``in_text`` the same with their article,
    ``topics`` what it speaks about most, commonest first, and ``boilerplate`` what it says of
    itself at the end of a release, in the same words every time."""

    id: str
    names: Mapping[str, str]
    in_text: Mapping[str, str]
    topics: tuple[str, ...]
    description: str
    boilerplate: Mapping[str, str]


def _organization(
    organization_id: str,
    english: str,
    spanish: str,
    topics: str,
    description: str,
    about: tuple[str, str],
) -> Organization:
    """Build an organization; its names are given with their article, which ``names`` drop."""
    in_text = {"en": english, "es": spanish}
    return Organization(
        id=organization_id,
        names={
            "en": english.removeprefix("the "),
            "es": spanish.removeprefix("la ").removeprefix("el "),
        },
        in_text=in_text,
        topics=tuple(topics.split()),
        description=description,
        boilerplate=dict(zip(("en", "es"), about, strict=True)),
    )


ORGANIZATIONS: tuple[Organization, ...] = (
    _organization(
        "newcomers-network",
        "the Newcomers’ Welcome Network",
        "la Red de Acogida al Recién Llegado",
        "migration two-languages housing prisons child-care",
        "A network of welcome centers and legal clinics along the rivers of Veldoria.",
        (
            "The Newcomers’ Welcome Network is a federation of forty-one welcome centers, "
            "shelters and legal clinics along the rivers of Veldoria. Founded in 1989 around a "
            "kitchen table in Port Vesper, it walks with asylum seekers, refugees and migrant "
            "families from their first night in the country to the day they take the oath of "
            "citizenship.",
            "La Red de Acogida al Recién Llegado reúne a cuarenta y un centros de bienvenida, "
            "albergues y clínicas jurídicas a orillas de los ríos de Veldoria. Nacida en 1989 "
            "alrededor de una mesa de cocina en Puerto Véspero, acompaña a las familias "
            "migrantes y refugiadas desde su primera noche en el país hasta el día de su "
            "juramento.",
        ),
    ),
    _organization(
        "tenants-union",
        "the Tenants’ Union of Veldoria",
        "la Unión de Inquilinos de Veldoria",
        "housing wages transit child-care",
        "The national union of those who rent their homes.",
        (
            "The Tenants’ Union of Veldoria organizes more than 70,000 renting households in "
            "nineteen cities. It answers the renters’ hotline, trains tenant lawyers and defends "
            "the right of every family to a safe, stable and affordable home.",
            "La Unión de Inquilinos de Veldoria organiza a más de 70,000 hogares en diecinueve "
            "ciudades. Atiende la línea de ayuda al inquilino, forma a abogadas y abogados y "
            "defiende el derecho de cada familia a una vivienda segura, estable y asequible.",
        ),
    ),
    _organization(
        "free-clinics",
        "the Alliance of Veldorian Free Clinics",
        "la Alianza de Clínicas Gratuitas de Veldoria",
        "health-care water child-care broadband",
        "One hundred and twelve clinics that charge nobody.",
        (
            "The Alliance of Veldorian Free Clinics brings together one hundred and twelve "
            "clinics that charge nobody. Its nurses, doctors and *promotoras* see half a million "
            "patients a year, in the language that the patient prefers.",
            "La Alianza de Clínicas Gratuitas de Veldoria reúne a ciento doce clínicas que no "
            "cobran a nadie. Sus enfermeras, médicos y promotoras atienden a medio millón de "
            "pacientes al año, en el idioma que cada paciente prefiera.",
        ),
    ),
    _organization(
        "harbor-federation",
        "the Harbor and Fishery Workers’ Federation",
        "la Federación de Trabajadores del Puerto y la Pesca",
        "fisheries wages storm-relief broadband",
        "Dockworkers, deckhands and cannery workers of both coasts.",
        (
            "The Harbor and Fishery Workers’ Federation speaks for 38,500 dockworkers, "
            "deckhands, net menders and cannery workers on both coasts. Since the great strike "
            "of 1931 it has bargained for fair pay, safe boats and seas that will still feed our "
            "grandchildren.",
            "La Federación de Trabajadores del Puerto y la Pesca representa a 38,500 "
            "estibadores, marineros, rederas y trabajadoras de las conserveras en las dos "
            "costas. Desde la gran huelga de 1931 negocia salarios justos, barcos seguros y "
            "mares que sigan dando de comer a nuestros nietos.",
        ),
    ),
    _organization(
        "schools-coalition",
        "the Coalition for Veldoria’s Public Schools",
        "la Coalición por la Escuela Pública de Veldoria",
        "schools child-care two-languages broadband",
        "Parents, teachers and students for well-funded public schools.",
        (
            "The Coalition for Veldoria’s Public Schools is made up of parents, teachers, "
            "students and bus drivers in every province. It works for small classes, warm meals, "
            "good books and a teacher who stays.",
            "La Coalición por la Escuela Pública de Veldoria está formada por madres, padres, "
            "maestras, estudiantes y choferes de todas las provincias. Trabaja por clases "
            "pequeñas, comidas calientes, buenos libros y maestros que se queden.",
        ),
    ),
    _organization(
        "river-trust",
        "the Orrin River Trust",
        "la Fundación Río Orrin",
        "water land-rights wildfires fisheries",
        "Guardians of the Orrin River, from its springs to its mouth.",
        (
            "The Orrin River Trust protects the Orrin and its 214 tributaries from their springs "
            "to the sea. Its volunteers test the water every week and publish every result.",
            "La Fundación Río Orrin protege el Orrin y sus 214 afluentes desde los manantiales "
            "hasta el mar. Sus voluntarios analizan el agua cada semana y publican todos los "
            "resultados.",
        ),
    ),
    _organization(
        "open-ballot",
        "the Open Ballot Project",
        "el Proyecto Urna Abierta",
        "elections two-languages prisons",
        "A nonpartisan watch over the elections of Veldoria.",
        (
            "The Open Ballot Project is a nonpartisan organization that watches every election "
            "in Veldoria, from the drawing of the districts to the last recount. It supports no "
            "party and no candidate.",
            "El Proyecto Urna Abierta es una organización sin partido que vigila todas las "
            "elecciones de Veldoria, desde el trazado de los distritos hasta el último recuento. "
            "No apoya a ningún partido ni candidatura.",
        ),
    ),
    _organization(
        "ministry-relief",
        "the Ministry of Relief and Reconstruction",
        "el Ministerio de Socorro y Reconstrucción",
        "storm-relief wildfires housing water",
        "The ministry that answers after storms, fires and floods.",
        (
            "The Ministry of Relief and Reconstruction of the Republic of Veldoria prepares the "
            "country for storms, fires and floods, shelters those who lose their homes and "
            "rebuilds what was lost. Its offices are open to the public on every working day.",
            "El Ministerio de Socorro y Reconstrucción de la República de Veldoria prepara al "
            "país para tormentas, incendios e inundaciones, da albergue a quienes pierden su "
            "casa y reconstruye lo perdido. Sus oficinas atienden al público todos los días "
            "hábiles.",
        ),
    ),
    _organization(
        "language-council",
        "the Council of the Two Languages",
        "el Consejo de las Dos Lenguas",
        "two-languages schools elections",
        "The public council that keeps English and Spanish equal in law.",
        (
            "The Council of the Two Languages was created by the Constitution of 1952 to see "
            "that English and Spanish stand as equals in every law, court and classroom of "
            "Veldoria.",
            "El Consejo de las Dos Lenguas fue creado por la Constitución de 1952 para velar por "
            "que el español y el inglés sean iguales en todas las leyes, tribunales y aulas de "
            "Veldoria.",
        ),
    ),
    _organization(
        "halvern-institute",
        "the Halvern Institute for Labor and Wages",
        "el Instituto Halvern del Trabajo y el Salario",
        "wages child-care transit health-care",
        "Research on work and pay, free to read.",
        (
            "The Halvern Institute for Labor and Wages studies how people in Veldoria earn their "
            "living. Its reports, and the data behind them, are free for anyone to read and "
            "reuse.",
            "El Instituto Halvern del Trabajo y el Salario estudia cómo se gana la vida la gente "
            "en Veldoria. Sus informes, y los datos en que se basan, pueden leerse y "
            "reutilizarse libremente.",
        ),
    ),
    _organization(
        "defenders-guild",
        "the Public Defenders’ Guild",
        "el Colegio de Defensores Públicos",
        "prisons migration land-rights",
        "The lawyers of those who cannot pay for one.",
        (
            "The Public Defenders’ Guild unites 640 lawyers, investigators and social workers "
            "who stand beside people too poor to pay for a defense. It has argued before every "
            "court of the republic.",
            "El Colegio de Defensores Públicos agrupa a 640 abogados, investigadoras y "
            "trabajadoras sociales que acompañan a quienes no pueden pagar una defensa. Ha "
            "litigado ante todos los tribunales de la república.",
        ),
    ),
    _organization(
        "vesper-city",
        "the City of Port Vesper",
        "la Alcaldía de Puerto Véspero",
        "transit housing storm-relief wages",
        "The government of Veldoria’s capital.",
        (
            "The City of Port Vesper, capital of the Republic of Veldoria, is home to 812,000 "
            "people, two languages and the oldest ferry line on the coast.",
            "Puerto Véspero, capital de la República de Veldoria, es el hogar de 812,000 "
            "personas, de dos lenguas y de la línea de transbordadores más antigua de la costa.",
        ),
    ),
)
