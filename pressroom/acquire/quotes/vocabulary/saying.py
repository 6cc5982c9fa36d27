"""Verbs of saying, and the words by which a statement is announced."""

from __future__ import annotations

from pressroom.acquire.quotes.vocabulary.folding import folded

ENGLISH_VERBS = folded(
    "said says stated states added adds continued continues explained explains noted notes "
    "remarked remarks commented comments concluded concludes declared declares affirmed affirms "
    "asserted asserts emphasized emphasizes emphasised stressed stresses argued argues wrote "
    "write writes told tells observed observes responded responds replied replies warned warns "
    "urged urges insisted insists recalled recalls testified testifies reiterated reiterates "
    "acknowledged acknowledges cautioned cautions exclaimed exclaims lamented laments agreed "
    "admitted admits claimed claims vowed vows pledged pledges quipped reflected reflects "
    "announced shared shares highlighted underscored asked asks offered praised cheered expressed "
    "echoed stating saying adding noting explaining remarking declaring tweeted joked demanded "
    "answered answers advised advises chided opined promised repeated read reads reading"
)
SPANISH_VERBS = folded(
    "dijo dijeron dice dicen declaró declararon declara expresó expresaron expresa señaló "
    "señalaron señala señalado afirmó afirmaron afirma agregó agregaron agrega manifestó "
    "manifestaron manifiesta añadió añadieron añade comentó comentaron comenta explicó explicaron "
    "explica indicó indicaron indica aseguró aseguraron asegura sostuvo sostuvieron sostiene "
    "puntualizó destacó destacaron destaca subrayó subraya recalcó recalca enfatizó enfatizaron "
    "enfatiza apuntó apunta concluyó concluyeron concluye continuó continúa prosiguió exclamó "
    "advirtió advierte precisó reiteró reitera observó denunció criticó lamentó resaltó respondió "
    "respondieron contestó exigió aclaró finalizó mencionó opinó argumentó relató insistió acotó "
    "remarcó escribió escribieron escribe expuso planteó admitió reconoció instó aseveró "
    "aseveraron celebró sentenció alertó recordó dicho declarado expresado afirmado manifestado "
    "diciendo agregando"
)
VERBS = ENGLISH_VERBS | SPANISH_VERBS
NAMES_TOO = folded("states notes shares")
"""Verbs that are a part of a name where they have a capital: United States."""

PHRASES_BEFORE = (
    *("according to", "in the words of"),
    *("según", "segn", "de acuerdo con", "de acuerdo a", "en palabras de"),
)
"""They stand before the speaker's name in place of a verb."""

THAT = frozenset({"that", "que"})
FILLERS = folded(
    "also then later further has have had today yesterday recently again hoy ayer también "
    "además ha han"
)
"""What can stand between a name and its verb, besides adverbs in -ly and -mente."""

STATEMENT_VERBS = (
    r"issued|issuing|releases?|released|releasing|made|makes|making|gave|offered|offering|provided|"
    r"delivered|published|issues|shared|put out|submitted|sent out|emitió|emitieron|emite|emiten|"
    r"emitido|publicó|publicaron|publica|publicado|hizo|hicieron|hace|dio a conocer|"
    r"dieron a conocer|difundió|difundieron|ofreció|ofrecieron|divulgó|compartió|compartieron|"
    r"realizó|brindó|emiti|public|difundi|ofreci|comparti"
)
STATEMENT_NOUNS = (
    r"statements?|remarks|comments?|message|declaration|response|reaction|reply|"
    r"declaraci[oó]?n(?:es)?|comunicado|mensaje|pronunciamiento|posicionamiento|palabras|"
    r"comentarios?|respuesta"
)
STATEMENT_KINDS = (
    r"(?:(?:joint|press|written|brief|short|public|official|opening|full|floor|conjunta|conjunto|"
    r"p[uú]blico|de\s+prensa)\s+){0,2}"
)
SAID_FOLLOWING = (
    r"said|stated|had|issued|wrote|dijo|declar[oó]|expres[oó]|manifest[oó]|señal[oó]|coment[oó]"
)
"""They announce a statement when "the following" or "lo siguiente" comes after them."""
