/** Words that tell nothing by themselves, those of reporting speech with them. */
export const functionWords = new Set(
  (
    'a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out over per to up upon via with within without about above across after against ' +
    'along among around before behind below beneath beside between beyond down during inside near outside since through throughout toward under until while because although though whereas unless whether ' +
    'i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself they them their theirs themselves who whom whose which what when where why how ' +
    'be am is are was were been being have has had having do does did doing done will would shall should can could may might must ought not no never there here very too also just only even still already ' +
    'such own same other another any some each every all both few more most many much less least again further once ever now well else quite rather ' +
    'say says said saying tell told tells add added adds reporter reporters mr mrs ms sir dr'
  ).split(' '),
);

export const articles = new Set(['a', 'an', 'the']);

/** Titles and styles that stand before a name and change nothing of what is told. */
export const titles = new Set(
  (
    'mr mrs ms miss dr sir dame lord lady president chancellor minister premier secretary senator sen representative rep congressman congresswoman gov governor mayor judge justice general gen colonel col ' +
    'captain capt lieutenant lt sergeant sgt major maj admiral adm professor prof king queen prince princess pope cardinal archbishop bishop rev reverend father pastor chairman chairwoman speaker ambassador prime vice ' +
    'attorney deputy chief detective officer inspector sheriff'
  ).split(' '),
);
