/** The words of messages that leave the office. Romanised Hindi and Marathi are for talk; letters go out in English. */
import type { Lang } from '../../assistant/port.ts';

export interface MessageStrings {
  readonly availSubject: (name: string) => string;
  /** `role` and `dates` may be empty. */
  readonly availBody: (name: string, role: string, dates: string) => string;
  readonly listSubject: (title: string) => string;
  readonly listBody: (lines: readonly string[]) => string;
  readonly plays: (age: string) => string;
  readonly withheld: string;
  readonly fictional: string;
  /** After the approval, for clients without cards. */
  readonly approved: string;
  readonly denied: string;
}

const en: MessageStrings = {
  availSubject: (name) => `Avail check: ${name}`,
  availBody: (name, role, dates) =>
    [
      'Hello,',
      '',
      `we would like to check the availability of ${name}${role === '' ? '' : ` for the part of ${role}`}.`,
      ...(dates === '' ? [] : [`Dates: ${dates}.`]),
      'Please tell us about any holds, and the current day rate.',
      '',
      'This is a check, not a booking.',
    ].join('\n'),
  listSubject: (title) => (title === '' ? 'Shortlist' : `Shortlist: ${title}`),
  listBody: (lines) => ['Hello,', '', 'the shortlist as it stands:', '', ...lines].join('\n'),
  plays: (age) => `plays ${age}`,
  withheld: 'details follow when a guardian has agreed',
  fictional: 'fictional',
  approved: 'Approved. Copy the message or open it in your mail programme: nothing was sent from here.',
  denied: 'Not approved. Nothing leaves.',
};

const hi: MessageStrings = {
  availSubject: (name) => `उपलब्धता: ${name}`,
  availBody: (name, role, dates) =>
    [
      'नमस्ते,',
      '',
      `हम ${name} की उपलब्धता जानना चाहते हैं${role === '' ? '' : `, भूमिका: ${role}`}।`,
      ...(dates === '' ? [] : [`तारीखें: ${dates}।`]),
      'कृपया होल्ड और मौजूदा फ़ीस भी बताएँ।',
      '',
      'यह पूछताछ है, बुकिंग नहीं।',
    ].join('\n'),
  listSubject: (title) => (title === '' ? 'शॉर्टलिस्ट' : `शॉर्टलिस्ट: ${title}`),
  listBody: (lines) => ['नमस्ते,', '', 'अभी की शॉर्टलिस्ट:', '', ...lines].join('\n'),
  plays: (age) => `${age} की भूमिकाएँ`,
  withheld: 'अभिभावक की सहमति के बाद जानकारी',
  fictional: 'काल्पनिक',
  approved: 'मंज़ूर। संदेश कॉपी करें या मेल में खोलें: यहाँ से कुछ भेजा नहीं गया।',
  denied: 'मंज़ूर नहीं। कुछ बाहर नहीं जाता।',
};

const mr: MessageStrings = {
  availSubject: (name) => `उपलब्धता: ${name}`,
  availBody: (name, role, dates) =>
    [
      'नमस्कार,',
      '',
      `${name} यांची उपलब्धता विचारायची आहे${role === '' ? '' : `, भूमिका: ${role}`}.`,
      ...(dates === '' ? [] : [`तारखा: ${dates}.`]),
      'कृपया होल्ड आणि सध्याचं मानधनही कळवा.',
      '',
      'ही विचारणा आहे, बुकिंग नाही.',
    ].join('\n'),
  listSubject: (title) => (title === '' ? 'शॉर्टलिस्ट' : `शॉर्टलिस्ट: ${title}`),
  listBody: (lines) => ['नमस्कार,', '', 'आत्ताची शॉर्टलिस्ट:', '', ...lines].join('\n'),
  plays: (age) => `${age} वयाच्या भूमिका`,
  withheld: 'पालकांच्या संमतीनंतर माहिती',
  fictional: 'काल्पनिक',
  approved: 'मंजूर. संदेश कॉपी करा किंवा मेलमध्ये उघडा: इथून काही पाठवलं गेलं नाही.',
  denied: 'मंजूर नाही. काहीही बाहेर जात नाही.',
};

const TABLES = { en, hi, mr } as const;
export type MessageLang = keyof typeof TABLES;

export const messageLang = (lang: Lang): MessageLang => (lang === 'hi' || lang === 'mr' ? lang : 'en');
export const messageStrings = (lang: MessageLang): MessageStrings => TABLES[lang];
