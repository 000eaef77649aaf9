/** Language and script of a message: what the answer is written in. */
import type { Lang } from '../../assistant/port.ts';
import { normalise } from './text-form.ts';

const MARATHI =
  /(?<![\u0900-\u097f])(?:आहे|आहेत|पाहिजे|हवी|हवा|हवे|हवेत|हव्यात|नको|नकोत|मला|आम्हाला|आणि|वय|असावी|असावा|असावे|असलेला|असलेली|असलेले|येत|येते|येतं|कोण|कोणी|दाखवा|दाखव|फक्त|पण|किंवा|साठी|बोलणारी|बोलणारा|बोलणारे|नाही|नाहीत|मध्ये|पर्यंत|जवळपास|तिला|त्याला|दोघी|दोघे|तिघे|तिघेही|सगळे|सगळ्या|मुलगी|मुलगा|काय|कुठे|किती|चालेल|सांगा|बघा|ऐवजी|आधी|नंतर|असेल|तर|स्त्री असेल|यादीत)(?![\u0900-\u097f])|ळ|च्या(?![\u0900-\u097f])|[\u0900-\u097f]ातल[ाी]|ईतल[ाी]/gu;
/** Words that only Hindi has: against a text in which one Marathi word stands by chance. */
const HINDI =
  /(?<![\u0900-\u097f])(?:है|हैं|चाहिए|चाहिये|नहीं|मुझे|हमें|और|का|की|के|को|से|में|वाली|वाला|वाले|दिखाओ|दिखाइए|बताओ|साल|उम्र|जो|भी|कौन|क्या|कितना|कितनी|लड़की|लड़का|लडकी|लडका|औरत|आदमी)(?![\u0900-\u097f])/gu;

const words = (list: string) => new RegExp(`\\b(?:${list})\\b`, 'gu');
/** Strong words are of one language only; weak ones are also English, or of both. */
const HINGLISH = {
  strong: words(
    'chahiye|chaiye|chahie|chahiy|hain?|nahi|nahin|mujhe|humein|humko|dikhao|dikha|dikhaiye|batao|bata|hazaar|umar|umr|wali|waali|waala|walon|ladka|ladki|ladke|ladkiyan|aadmi|aurat|aur|koi|sirf|thoda|thodi|zyada|kaun|kaunsi|kaunsa|bolti|bolta|bolne|aati|aata|kitna|kitni|kitne|jinka|jinki|jiska|jiski|uska|uski|usko|iske|unka|karo|karna|sakte|sakta|sakti|chalega|chalegi|hoon|kyun|matlab|lekin|magar|accha|acchi|achhi|achha|jaisi|jaisa|jaise|bina|tha|thi|agle|pehle|dono|yaar|bhai',
  ),
  weak: words(
    'hai|ho|ka|ki|ke|ko|se|tak|wala|wale|mat|ek|do|teen|hona|honi|hone|jo|bas|kya|par|bhi|toh|wahi|upar|neeche|hume|hazar|na|kar|kam|kal|din|hi',
  ),
};
const ROMAN_MARATHI = {
  strong: words(
    'pahije|paahije|pahijet|aahe|aahet|ahe|ahet|mala|amhala|aamhala|nako|nakot|aani|havi|havay|havi?t|paryant|asava|asavi|asave|asel|aslel[aiey]|dakhava|dakhva|dakhav|fakt|phakt|kinva|sathi|saathi|bolnar[aiey]|yete|yeto|yet|javalpas|jevalpas|tila|tyala|mulga|mulgi|madhe|madhye|madhl[aiey]|chalel|chaltil|vegl[aiey]|nav[ai]n|konitari|konihi|kiti|kuthe|sanga|bagha|tyachi|tichi|tyach[aei]|karnar[aiey]|nasel|nahit|uttam|dusr[aiey]|sarkh[aiey]|ughd[aiey]|vayach[aiey]|baherch[aiey]|aivaji',
  ),
  weak: words('ani|vay|hava|kon|kuni|kay|chi|cha|che|chya|tar|nava|navi|pan|nahi|ka|la|var'),
};

const count = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).length;
/** Weak words alone are proof only where there are many: "do you have her, on par with ..." is English. */
const weigh = (text: string, { strong, weak }: typeof HINGLISH, total: number) => {
  const [sure, maybe] = [count(text, strong), count(text, weak)];
  return sure > 0 || maybe >= Math.max(3, total * 0.3) ? 2 * sure + maybe : 0;
};

/** @param before language of the turn before, for messages too short to tell. */
export function detectLang(text: string, before?: Lang): Lang {
  const devanagari = count(text, /[\u0900-\u097f]/g);
  const latin = count(text, /[a-z]/gi);
  if (devanagari > latin * 0.5 && devanagari > 2) {
    const form = normalise(text);
    const [marathi, hindi] = [count(form, MARATHI), count(form, HINDI)];
    if (marathi === 0 && hindi === 0 && (before === 'mr' || before === 'hi')) return before;
    return marathi > 0 && marathi >= hindi ? 'mr' : 'hi';
  }
  const low = normalise(text);
  const total = count(low, /[a-z]+/g);
  const hindi = weigh(low, HINGLISH, total);
  const marathi = weigh(low, ROMAN_MARATHI, total);
  const enough = Math.max(2, total * 0.2);
  if (marathi >= enough && marathi > hindi) return 'mr-Latn';
  if (hindi >= enough) return before === 'mr-Latn' && marathi >= hindi ? 'mr-Latn' : 'hi-Latn';
  const latinBefore = before === 'hi-Latn' || before === 'mr-Latn';
  if (latinBefore && total <= 3 && hindi + marathi > 0) return before;
  if (total === 0 && before !== undefined) return before;
  return 'en';
}
