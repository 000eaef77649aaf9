export { erasePerson, exportPerson } from './erase.ts';
export { isMinor } from './minor.ts';
export { ConsentRefused, newConsentRecord, talentRecord } from './record.ts';
export { guardianConsentOnFile, photoMayLeave, photoMayShow, photoStanding, standing } from './state.ts';
