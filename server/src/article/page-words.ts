import type { Line } from './line.ts';

/** What menus, buttons and footers of news pages say, a line each, in lower case. */
const pageWords = new Set(
  [
    'skip to content|skip to main content|skip navigation|home|homepage|news|latest|latest news|world|politics|business',
    'sport|sports|culture|lifestyle|opinion|technology|tech|science|health|travel|weather|innovation|markets|entertainment',
    'menu|search|sections|more|less|all|back|next|previous|previous post|next post|close|open|cancel|submit|ok|got it|yes|no thanks',
    'log in|login|log out|sign in|sign up|sign up here|register|my account|my news|account|profile|settings|subscribe|subscribe now',
    'share|share this|share article|share this article|like this|save|save article|saved|gift article|copy link|link|link copied',
    'tweet|facebook|twitter|x|instagram|linkedin|whatsapp|telegram|reddit|youtube|tiktok|bluesky|threads|messenger|email|e-mail|print',
    'comment|comments|view comments|show comments|leave a comment|leave a reply|post a comment|jump to comments|name|website|reply|like|report',
    'accept|accept all|accept all cookies|accept cookies|reject|reject all|manage settings|manage cookies|cookie settings|manage preferences|i agree|agree',
    'advertisement|advert|ad|ads|ad feedback|sponsored|sponsored content|paid content|promoted|adchoices|report this ad|skip ad',
    'terms|terms of use|terms of service|terms & conditions|terms and conditions|privacy|privacy policy|privacy notice|cookies|cookie policy|accessibility|accessibility help|sitemap|imprint',
    'contact|contact us|about|about us|about this site|help|faq|faqs|careers|jobs|advertise|advertise with us|press|rss|newsletter|newsletters|podcasts|apps|e-paper',
    'related|related article|related articles|related content|related stories|related topics|related links|topics|suggested topics|tags|see all|see all topics|see more|show more|load more|view more|view all|read next|up next',
    'top stories|most read|most viewed|most popular|popular|trending|trending now|recommended|recommended for you|you may also like|you might also like|more on this story|more stories|editor’s picks|editors’ picks|don’t miss|in pictures',
    'live|video|videos|audio|photos|gallery|watch|watch live|listen|listen now|play|pause|mute|unmute|replay|autoplay|loading|full screen|fullscreen|view image in fullscreen|enlarge image|show caption|hide caption',
    'advertising|playlist|download|embed|transcript|sponsor message|create account|keep reading|end of list|watch now|notes|tap here|story continues below',
    'add to your saved stories|comment on this story|gift this article|discussion about this post|join our commenting forum',
    'view original tweet on twitter|view this post on instagram|allow twitter content|allow instagram content|allow facebook content|in this article|join the discussion',
    'print this page|print article|email this article|add to flipboard|a a|a a a|text size: a a a|loading|promoted stories|from the web|from around the web|you may like|around the web',
    'support us|donate|reuse this content|reprints|reprints & permissions|thank you|thanks|feedback|follow|following|follow us|notifications|bookmark|text size|font size|dark mode|translate|language|region|change',
  ].flatMap((line) => line.split('|')),
);

/** True for a line that is nothing but what a page's menu, button or footer says. */
const isPageWords = ({ text, words, isSentence }: Line): boolean =>
  words <= 5 &&
  (!isSentence || /(?:\.\.\.|…)$/.test(text)) &&
  text.length <= 40 &&
  pageWords.has(
    text
      .toLowerCase()
      .replace(/^[\s←→‹›«»•·|+(…-]+|[\s←→‹›«»•·|+*:.…!?)-]+$/g, '')
      .replaceAll("'", '’'),
  );

/** The other lines of a page around an article: counters, prompts, notices, forms. */
const pageLine = new RegExp(
  `^(?:${[
    String.raw`\+?\d+[\s-]?(?:min(?:ute)?s?)?(?: read| listen)?|list (?:\d+ )?of \d+(?: items)?|video\s?\d{1,2}:\d{2}|heard on [a-z ]{3,30}|[\d.,]+[km]? (?:comments?|shares?|likes|views)|(?:(?:show|view|read) )?(?:all )?comments? \(\d+\)|(?:reading|listening) time:?.{0,20}`,
    String.raw`(?:tags?|topics?|filed under|categor(?:y|ies)|more on|keywords?|in this (?:story|article)):.*`,
    String.raw`(?:click|tap) to .*|skip past .*|after newsletter .*|article continues .*|(?:enter )?your e-?mail(?: address)?.{0,60}|notify me .*|required fields.*`,
    String.raw`support (?:the|our) [a-z]+|fund (?:our|independent) journalism|explore more .*|powered by .*|share (?:via|by) .*|listen to this (?:article|story).*`,
    String.raw`(?:free )?(?:daily|weekly|morning|evening) (?:newsletter|briefing)|.{0,30}\bopens (?:in (?:a )?)?new (?:window|tab)\W*`,
    String.raw`(?:open|view) (?:image|gallery|photos?).*|(?:do not|don['’]t) (?:share or )?sell my .*|learn more(?: about)?`,
  ].join('|')})$`,
  'i',
);

/** Notices in whole sentences: cookies, free articles, subscriptions. */
const notice =
  /\b(?:we|this (?:web)?site|our (?:web)?site|and our partners) uses? cookies\b|\bour use of cookies\b|\b\d+ (?:free|remaining) articles?\b|\bsign up here\b|^subscribe (?:now|today|for)\b|^our standards:|^notify me (?:of|when)\b|^this discussion is (?:now )?closed\b|\be-?mail address will not be published\b|\bprovid\w+ this feedback\b|^(?:already|not yet) a (?:subscriber|member)\b|\b(?:protected|protect our website) .{0,40}recaptcha\b|^\S+ transcripts are (?:created|provided|produced)\b|\bsign in to (?:comment|join)\b|\b(?:this video|this content) is (?:restricted|not available|no longer available|unavailable)\b|you can now listen to\b.{0,40}\barticles\b|\bplease enter a valid e-?mail\b|\bplease enable javascript\b|\bwas not involved in the creation of\b|^i would like to (?:be emailed|receive)\b|^thanks for reading\b.{0,60}\bsubscribe\b|\byour browser (?:does not|doesn['’]t) support\b/i;

/** True for a line of the page around an article. */
export const isPageLine = (line: Line): boolean =>
  isPageWords(line) ||
  (line.words <= 16 && !line.isSentence && !/[“”"]/.test(line.text) && pageLine.test(line.text)) ||
  (line.words <= 60 && !/[“”"]/.test(line.text) && notice.test(line.text));
