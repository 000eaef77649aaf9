import { strings } from '../../foundation/provider/language.ts';

export const fileInputStrings = strings({
  en: {
    choose: (many: boolean): string => (many ? 'Choose files' : 'Choose a file'),
    drop: (many: boolean): string => (many ? 'or drop them here' : 'or drop it here'),
    chosen: (names: string) => `Chosen: ${names}`,
    files: 'Chosen files',
    remove: (name: string) => `Remove ${name}`,
    removed: (name: string) => `Removed: ${name}`,
    tooLarge: (name: string, size: string, max: string) =>
      `${name} has ${size}. Choose a file of at most ${max}.`,
    wrongType: (name: string, types: string) => `${name} is not one of these: ${types}. Choose another file.`,
  },
  hi: {
    choose: (many) => (many ? 'फ़ाइलें चुनें' : 'फ़ाइल चुनें'),
    drop: (many) => (many ? 'या उन्हें यहाँ छोड़ें' : 'या उसे यहाँ छोड़ें'),
    chosen: (names) => `चुनी गई: ${names}`,
    files: 'चुनी गई फ़ाइलें',
    remove: (name) => `${name} हटाएँ`,
    removed: (name) => `हटाई गई: ${name}`,
    tooLarge: (name, size, max) => `${name} ${size} की है। ज़्यादा से ज़्यादा ${max} की फ़ाइल चुनें।`,
    wrongType: (name, types) => `${name} इनमें से नहीं है: ${types}। दूसरी फ़ाइल चुनें।`,
  },
  mr: {
    choose: (many) => (many ? 'फाइल्स निवडा' : 'फाइल निवडा'),
    drop: (many) => (many ? 'किंवा त्या इथे सोडा' : 'किंवा ती इथे सोडा'),
    chosen: (names) => `निवडले: ${names}`,
    files: 'निवडलेल्या फाइल्स',
    remove: (name) => `${name} काढा`,
    removed: (name) => `काढले: ${name}`,
    tooLarge: (name, size, max) => `${name} ${size} आहे. जास्तीत जास्त ${max} ची फाइल निवडा.`,
    wrongType: (name, types) => `${name} यांपैकी नाही: ${types}. दुसरी फाइल निवडा.`,
  },
});
