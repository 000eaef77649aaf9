export { PhotoRefused, PhotosOff } from './error.ts';
export { importPhotoFolder, photoColumn, type PhotoReport } from './folder.ts';
export { createPhotos, type Photos } from './photos.ts';
export { createRenderPhoto, whyPhotosAreOff } from './render.ts';
export { withPhotos } from './with-photos.ts';
