/** Why a photo was not taken. */
export type PhotoRefusal =
  | 'empty'
  | 'too_large'
  | 'not_a_photo'
  | 'animated'
  | 'two_in_one'
  | 'broken'
  | 'too_many_pixels'
  | 'too_small'
  | 'odd_shape'
  | 'guardian'
  | 'withdrawn';

/** Nothing was changed. `message` says what, why and how to mend it. */
export class PhotoRefused extends Error {
  readonly code: PhotoRefusal;
  constructor(code: PhotoRefusal, message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.name = 'PhotoRefused';
    this.code = code;
  }
}

/** Photos cannot be taken on this machine; everything else works. */
export class PhotosOff extends Error {
  constructor(options: { cause?: unknown } = {}) {
    super(
      'Photos are off: the library that reads them (sharp) could not be loaded on this machine. Run "npm start" once with a connection to install it; photos that are here already are shown as before.',
      options,
    );
    this.name = 'PhotosOff';
  }
}
