import type { approvalEn } from './approval.en.ts';

export const approvalHi: typeof approvalEn = {
  title: {
    avail_check: (count) => (count === 1 ? 'उपलब्धता का संदेश' : `उपलब्धता के ${count} संदेश`),
    shortlist: () => 'शॉर्टलिस्ट का संदेश',
  },
  waiting: 'पहले पढ़ लें। आपकी मंज़ूरी के बिना कुछ बाहर नहीं जाता, और भेजते आप ही हैं।',
  approved: 'मंज़ूर। कॉपी करें या मेल में खोलें; CastMatch कुछ नहीं भेजता।',
  denied: 'मंज़ूर नहीं। कुछ बाहर नहीं गया।',
  via: 'किसके ज़रिए',
  subject: 'विषय',
  approve: 'मंज़ूर करें',
  deny: 'न भेजें',
  answering: 'आपका जवाब सहेजा जा रहा है।',
  mail: 'मेल में खोलें',
};
