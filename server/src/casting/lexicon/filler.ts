/** Words that fill a message and ask nothing, in all the languages it may be written in; and words of the story. */
import { normalise } from '../read/text-form.ts';

const FILLER = new Set(
  normalise(
    `a an the and or but of in on at to for from with without by as is are was were be been being am do does did done have has had having
    i i'm i've i'll we we've us our you your they them their he she it its it's that's this that these those there here who whom whose what which when where why how
    need needs needed want wants wanted looking look find show give get got send suggest see please pls can could would should must may might will shall
    someone somebody anyone anybody person people one ones some any all each every both only just also too very really quite more most less least than
    not no nor none never nobody if then so such like type kind sort same other another new fresh options option names name list people face faces actor actors artist artists talent
    part role character plays play playing age ages aged year years old young height tall day days date dates free available availability shoot shooting shoots budget rate rates max min under over per
    base based live lives living speak speaks speaking speaker language fluent native good level minimum basic well better best top first next ready go going come
    season episode scene series web film feature show project ott time hai hain ho hona chahiye chaiye chahie ka ki ke ko se me mein par pe aur ya bhi hi na nahi nahin ek do koi kaun kon jo wo woh yeh ye
    wala wali wale bhai yaar mujhe hume humein dikhao batao karo kar karna kuch thoda thodi bahut zyada kam upar neeche tak aas paas tight type jaisa jaisi jaise accha acchi aana aata aati bolne bolti bolta
    umar umr saal hazaar lakh din ke liye lagbhag sirf bas matlab pahije ahe aahe ahet mala amhala ani aani kinva nako havi hava asava asavi yete yeto yet vay sathi saathi kon kuni dakhava fakt
    है हैं हो होना होनी चाहिए मुझे हमें का की के को से में पर और या भी ही न नहीं एक कोई कौन जो वो वह यह ये वाला वाली वाले उम्र साल तक लिए बोलने बोलती बोलता आती आता आना दिखाओ बताओ करो ऐसी ऐसा सिर्फ
    आहे आहेत पाहिजे हवी हवा हवे मला आम्हाला आणि किंवा नको असावी असावा येत येते येतो वय साठी कोण कोणी दाखवा फक्त बोलणारी बोलणारा एक वर्षे वर्ष ला चा ची चे च्या मध्ये
    clears clear four three two five six wherever possible who've let tell say says said think call called handle handles themselves himself herself don't dont won't wont
    way round used use using think thing things make makes made keep exactly must-have exceptions exception fine hold holds second-position position second together mix
    role roles casting cast brief project projects client director producer script story shot look looking feel vibe
    please plz asap urgent urgently today right now quickly quick fast soon kindly thx thanks hello hey dear team sir maam ji
    yes yep yeah nope okay sure maybe perhaps actually basically like just even still already ever yet though although because since
    about around near nearly approx approximately roughly between within across along into onto upon off out over under above below
    myself yourself himself ours theirs mine shud wud cud gud abt wrt btw fyi pref preferred preferably ideally must-have musthave nice
    also plus etc and/or per see saw seen look looks want wanna gotta lemme gimme shall lets let's
    good great best better proper properly real really clean clear strong solid decent excellent perfect nice fine okay
    any anything anybody anyone everything everybody everyone somebody something nobody nothing
    less more most least few fewer several couple bit lot lots many much enough total together combined each every
    whole entire complete full list lists shortlist shortlisted options option choice choices pick picks profile profiles candidate candidates
    shown showing shows show'em listed
    female male women men ladies gents woman man lady gent girl boy girls boys mens womens
    age group range limit height ht feet foot inch inches cms weight
    rate rates fee fees budget paid pay money cost charge charges per-day day/night shift shifts
    city town location locations based base local locals outstation travel travelling
    language languages dialect dialects accent bhasha boli lehja zubaan tone mother tongue speaking spoken
    skill skills level levels professional basic intermediate
    dates date avail availability available free busy booked holds hold block blocked week weeks weekend month months morning evening night
    mein mai me mujhko humko hamein unko usko usse isko iska iski uska uski unka unki jinka jinki jiska jiski apna apni apne
    hota hoti hote hua hui hue tha thi the rahe raha rahi gaya gayi gaye kiya kiye karke karna karni karne karta karti karte kare karein karo
    sakta sakti sakte paaye chahta chahti dena dene dedo dijiye dikhaiye bataiye bhejo bhej dekho dekhna dekhne milega milegi mile
    log logon chehra chehre naam naya nayi naye purana purani alag aise aisa aisi waisa waisi waise itna itni kitna kitni kahan kahin yahan wahan
    toh bhi hi na naa ye yeh wo woh inka inki agar warna phir fir abhi pehle baad tab jab tak kaafi bilkul ekdum zaroor zaruri
    chalega chalegi chalenge theek thik sahi galat accha acchi acche achha achhi badhiya mast
    aadmi aurat ladka ladki ladke ladkiyan wale wali wala walon waale waali
    baje roz hafta hafte mahina mahine kal aaj parso
    madhe madhil madhli madhla madhye var khali baher aat nantar aadhi punha sagle sagla sagli sarva donhi doghe doghi tighe
    asel asla asle asli nasel nasla karnara karnari karnare bolnara bolnari yenara yenari disnara
    aahe aahet hota hoti hote hote karaycha karaychi dya sanga bagha dakhava pathva
    chalel chaltil uttam changla changli changle bara
    hum tum aap mera meri mere tera teri tere hamara hamare
    उसे उसको उनका इनका जिसका जिसकी जिनका जिनकी अपना अपनी लोग लोगों नाम चेहरा नया नई नए पुराना अलग ऐसे ऐसा ऐसी कितना कितनी कहाँ यहाँ वहाँ
    तो अगर फिर अभी पहले बाद जब तब काफी बिल्कुल एकदम ज़रूर ज़रूरी ठीक सही गलत अच्छा अच्छी अच्छे हुआ हुई किया करना करे करें करता करती सकता सकती
    दीजिए दिखाइए बताइए भेजो देखो मिलेगा वालों हमारे मेरे आपके साथ बिना केवल बस कृपया
    आदमी औरत महिला पुरुष लड़का लड़की अभिनेत्री अभिनेता कलाकार भूमिका किरदार रोल
    दे द्या सांगा बघा असेल असला नसेल होता होती करणारा करणारी येणारी दिसणारा जो जी जे त्या ती तो हा ही हे
    आता नंतर आधी पुन्हा सगळे सगळ्या सर्व दोन्ही दोघे दोघी तिघे तिघेही चालेल चालतील उत्तम चांगला चांगली नवा नवी नवीन वेगळा वेगळी
    पण तर मग म्हणजे कोणता कोणती कोणते किती कुठे काय का कसा कशी ना
    मुलगा मुलगी स्त्री बाई माणूस व्यक्ती वयाचा वयाची वर्षांचा वर्षांची
    उसके इसके उनके जिसे जिसको किसी किसे सब सबको दोनों तीनों
    कोणीतरी कोणत्याही एखादी एखादा एखादे असे असा अशी तसा तशी
    hazaar lakh thousand rupees rupaye inr
    jaisi jaisa jaise sarkha sarkhi sarkhe similar like
    spot taller shorter younger older cheaper dono donon teeno chaaro bada bade badi chhota chhoti chhote mota first second third fourth fifth last previous earlier
    compare drop remove keep add forget ignore skip instead meant said sorry wrong mistake actually make change replace include exclude except without besides
    मातृभाषा मातृभाषी साफ धाराप्रवाह फर्राटेदार अस्खलित मूल असली थोडी थोडीफार बोलचाल काम चलाऊ खाली उपलब्ध मोकळी मोकळा मोकळे मोकळ्या असलेली असलेला असलेले
    बोले बोलता बोलती बोलते येता आना आनी आता चाहिये वालों हों तारीख तारखा तारीखें शूट शूटिंग चित्रीकरण दिन दिवस हफ्ते हफ्ता महीने आठवड्यात महिन्यात
    ऊपर नीचे अंदर बाहर तक कम ज्यादा लगभग करीब आसपास जवळपास साधारण पर्यंत पेक्षा जास्त कमी वर खाली आत रोज प्रतिदिन दिवसाला हजार लाख रुपये
    कद लंबाई उंची फुट फीट सेमी इंच दर फीस मानधन बजट बजेट उंच लंबा लंबी लंबे बडा बडी छोटा छोटी मोठा मोठी लहान पहला पहली दूसरा दूसरी पहिला पहिली दुसरा दुसरी चालवता चालवणारा चालवणारी यावी यावा वाजवणारा वाजवणारी रहने आउटडोर गाँव गांव गावातली आया आई बजाता बजाती बजाए उनमें इनमें इनमेंसे उनमेंसे रहते रहती रहता लगे लगता लगती खेल सके सकते जानती जानता दररोज रोज बाकी बाकीचे ठेव ठेवा मालिके मालिकेत आलं आला आली भाषा पाहा बेहतर
    बोलणे बोलता हवेत हव्यात पाहिजेत नकोत नाहीत आहात करून घेऊन कोणाला कोणते त्यांना त्यांचा यांचा
    pro saree sari replacement replace khaali khali kya hata hatado thode kitne able must cue urgent looking type types wale waale awaaz ride rides riding sake sakti khel khele lage including worked working acted done demand demands baki baaki list total ones one's guardian baby outdoor married unmarried software timing character's ji belt itself know knows knowing experience experienced wait comfortable credits doesn't doesnt gender genders non-speaking nonspeaking profile inme unme donhi bajata bajati bajaye bol shlok hero's heroine's enough too anyways whose whoever saarkha saarkhi saarkhe aapke aapka aapki lete leta leti share starts start household bar mature adult school voice trained consent file salt pepper starting stays stay village gaon rough rustic starts akhada among amongst walas waalas shaadi wedding mostly matrubhasha matribhasha saaf boldness shows speaks handy
    speakers can't cannot couldn't mustn't non neither zero required doing broken yeta yet kama naye बोलणारे बोलणाऱ्या नसावी नसावा नसलेली नसलेला pahijet chahie sab milke milkar milakar milaakar overall apiece ekun har pratyeki मिलाकर मिळून कुल एकूण प्रत्येकी टोटल`,
  ).split(/\s+/u),
);

/** Whether a word carries no meaning of its own for a search. Takes normalised words. */
export const isFiller = (word: string): boolean => FILLER.has(word.replace(/'s?$/u, ''));

/** Kinds of project and of part: they tell of the work, and nobody misses them among the demands. */
export const STORY_WORDS =
  /^(?:thriller|comedy|drama|romance|romantic|crime|horror|mystery|period|historical|action|family|biopic|sports|musical|satire|noir|political|courtroom|ott|web|series|film|films|movie|feature|short|serial|soap|tvc|ads?|commercial|advert\w*|brand|campaign|music video|documentary|pilot|season|episodes?|sequence|scenes?|lead|parallel|supporting|cameo|character|protagonist|antagonist|villain|hero|heroine|sequel|franchise|netflix|amazon|prime|hotstar|sonyliv|zee5|jio\w*|mumbai|thriller|विलेन|खलनायक|हीरो|थ्रिलर|वेब|सीरीज|सिरीज|फिल्म|चित्रपट|मालिका|नाटक|विज्ञापन|जाहिरात|किरदार|भूमिका|सीन)$/u;
