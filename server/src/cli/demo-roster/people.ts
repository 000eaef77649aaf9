/**
 * Who is in the demo roster: invented people with invented surnames. Any likeness to a living person is chance.
 * What is not fixed here (dates, credits, rates, ...) comes from the seed.
 */
import type { PlaysGender } from '../../talent/model.ts';
import { isRegion, type Region } from './regions.ts';

export interface DemoPerson {
  readonly name: string;
  readonly plays: PlaysGender;
  /** Youngest age they play; the range is seeded. */
  readonly from: number;
  readonly region: Region;
  /** Where they live when not in the region's city; else empty. */
  readonly city: string;
  readonly skills: readonly string[];
  readonly selfDeclared: string;
  /** Of minors only: whether a guardian's consent is on file. */
  readonly guardianConsent: '' | 'Y' | 'N';
}

/** name | plays | from age | region | lives in | skills | declared for casting | guardian's consent */
const TABLE = `
Zarna Velhankar | woman | 21 | mumbai |  | boxing:professional; motorcycle:good
Madhura Ghotsurve | woman | 24 | mumbai |  | boxing:good; swimming:professional
Sanika Ubhedare | woman | 19 | pune | Mumbai | kabaddi:professional; lavani:basic
Rewati Zulukar | woman | 27 | pune |  | Hindustani vocal:professional; harmonium:good
Ketaki Phanaswade | woman | 33 | konkan | Mumbai | swimming:professional
सुरेखा बोरुंगळे | woman | 48 | kolhapur | Pune | lavani:professional; folk singing:good
Anagha Mizumdare | woman | 44 | vidarbha
Poorva Latkambe | woman | 30 | vidarbha | Mumbai | stand-up comedy:professional; mimicry:good
Sumati Harshingare | woman | 58 | mumbai |  | harmonium:professional
Nandita Kolambwar | woman | 37 | mumbai |  | driving (car):professional; cooking:good
Tarini Qaziwala | woman | 29 | lucknow | Mumbai | kathak:professional; ghazal:good
Shagufta Noorzamani | woman | 41 | lucknow |  | poetry:professional
Vidushi Tripathane | woman | 22 | banaras | Mumbai | Hindustani vocal:good; horse riding:basic
Phulwa Chaurahiya | woman | 52 | banaras |  | folk singing:professional
Ankita Mithilore | woman | 26 | bihar | Mumbai | stage combat:good
Simranjot Dhaulgarh | woman | 23 | punjab | Mumbai | bhangra:professional; driving (car):good
Babli Kharodia | woman | 20 | haryana | Delhi | wrestling:professional; motorcycle:good
Meher Tandavpuri | woman | 34 | delhi | Mumbai | contemporary dance:professional | I am a trans woman
Kesari Bhanvarlia | woman | 31 | rajasthan |  | ghoomar:professional; horse riding:professional
Hetvi Dhokaliya | woman | 25 | gujarat | Mumbai | garba:professional; stand-up comedy:good
Jyotsna Kachchwani | woman | 55 | gujarat | Mumbai
Ritoja Gangulindo | woman | 28 | bengal | Mumbai | guitar:good; swimming:good
Moushumi Chatakpal | woman | 46 | bengal
Nilakshi Borbhuyana | woman | 24 | assam | Mumbai | bihu:professional; archery:good
Atola Jamirtsung | woman | 22 | nagaland |  | guitar:professional; football:good
Vennela Raparthula | woman | 27 | hyderabad |  | kuchipudi:professional
Yazhini Kuyilanar | woman | 32 | chennai | Mumbai | bharatanatyam:professional; Carnatic vocal:good
Niranjana Puzhakkad | woman | 38 | kerala |  | kalaripayattu:good; sign language (ISL):professional | I am deaf
Spoorthi Hosamaneya | woman | 23 | bengaluru |  | cricket:professional; motorcycle:basic
Tanaji Gavhalkar | man | 24 | mumbai |  | boxing:professional; parkour:good
Vaibhav Murudsare | man | 27 | mumbai |  | beatboxing:professional; rap:good
Kunal Agaskhede | man | 31 | mumbai |  | swimming:professional; diving:good
Sadanand Bhatwadkar | man | 50 | mumbai |  | driving (car):professional
Yashodhan Pethkule | man | 35 | pune |  | tabla:professional; Hindustani vocal:good
Aniket Khandagre | man | 22 | pune | Mumbai | mallakhamb:professional; gymnastics:professional
मंगेश तरंगवाले | man | 45 | konkan | Mumbai | swimming:professional; boating:professional
Dnyandev Rankhambe | man | 40 | kolhapur |  | wrestling:professional; lathi:good
Prashik Waghdhare | man | 29 | vidarbha | Mumbai | poetry:good; rap:professional
Imroz Chandniwala | man | 33 | lucknow | Mumbai | qawwali:professional; poetry:good
Rizwan Attarganj | man | 57 | lucknow
Bechan Pandeypuria | man | 43 | banaras |  | wrestling:good; boating:good
Golu Gangapariya | man | 20 | banaras | Mumbai | stand-up comedy:good; mimicry:professional
रामसखा झरोखिया | man | 61 | bihar |  | folk singing:professional
Abhinandan Kosiwar | man | 26 | bihar | Mumbai | stage combat:professional; football:good
Harnek Toofanwala | man | 38 | punjab |  | tractor driving:professional; horse riding:good
Satbir Jhajjarwal | man | 28 | haryana | Mumbai | wrestling:professional; kabaddi:professional
Lakshya Vohranand | man | 25 | delhi | Mumbai | driving (car):good; firearms handling (blank):good
Devkaran Sundarwal | man | 53 | delhi
Bhairon Thikanedar | man | 47 | rajasthan |  | horse riding:professional; fencing:good
Prit Vaghodwala | man | 30 | gujarat | Mumbai | garba:good; cricket:professional
Arindam Batabyalo | man | 36 | bengal | Mumbai | guitar:professional; football:good
Bitopan Saharioti | man | 32 | assam |  | archery:professional
Limawati Changkirong | man | 27 | nagaland | Mumbai | taekwondo:professional; guitar:good
Sai Charan Munnangari | man | 23 | hyderabad | Mumbai | hip-hop:professional; motorcycle:professional
Ilango Vaanilavan | man | 42 | chennai |  | fencing:professional
Joemon Kallarackath | man | 34 | kerala | Mumbai | kalaripayattu:professional; boating:good
Chirag Malnadappa | man | 29 | bengaluru |  | rock climbing:professional; cycling:good
Noor Parindekar | nonbinary | 24 | mumbai |  | contemporary dance:professional; puppetry:good | I am non-binary
Gauri Chimanpure | girl | 8 | mumbai |  | garba:basic; cycling:good |  | Y
Soham Bhingrikar | boy | 11 | pune |  | cricket:good; chess:good |  | N
`;

const GENDERS: readonly PlaysGender[] = ['woman', 'man', 'nonbinary', 'girl', 'boy'];

export const PEOPLE: readonly DemoPerson[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [name = '', plays, from, region = '', city = '', skills = '', selfDeclared = '', consent = ''] = row
      .split('|')
      .map((cell) => cell.trim());
    const gender = GENDERS.find((known) => known === plays);
    if (!gender || !isRegion(region))
      throw new Error(`The demo person "${row}" has no known gender or region.`);
    return {
      name,
      plays: gender,
      from: Number(from),
      region,
      city,
      skills: skills === '' ? [] : skills.split('; '),
      selfDeclared,
      guardianConsent: consent === 'Y' || consent === 'N' ? consent : '',
    };
  });
