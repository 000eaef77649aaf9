import type { approvalEn } from './approval.en.ts';

export const approvalMr: typeof approvalEn = {
  title: {
    avail_check: (count) => (count === 1 ? 'उपलब्धतेचा संदेश' : `उपलब्धतेचे ${count} संदेश`),
    shortlist: () => 'शॉर्टलिस्टचा संदेश',
  },
  waiting: 'आधी वाचा. तुमच्या मंजुरीशिवाय काहीही बाहेर जात नाही, आणि पाठवता तुम्हीच.',
  approved: 'मंजूर. कॉपी करा किंवा मेलमध्ये उघडा; CastMatch काहीही पाठवत नाही.',
  denied: 'मंजूर नाही. काहीही बाहेर गेलं नाही.',
  via: 'कोणामार्फत',
  subject: 'विषय',
  approve: 'मंजूर करा',
  deny: 'पाठवू नका',
  answering: 'तुमचं उत्तर जतन होत आहे.',
  mail: 'मेलमध्ये उघडा',
};
