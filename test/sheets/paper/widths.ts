/** Widths of " " to "~" in thousandths of the size, read from the font files; every other sign is taken as one em wide. */
const CARLITO =
  '226 326 401 498 507 715 682 221 303 303 498 498 250 306 252 386 507 507 507 507 507 507 507 507 507 507 268 268 498 498 498 463 894 579 544 533 615 488 459 631 623 252 319 520 420 855 646 662 517 673 543 459 487 642 567 890 519 487 468 307 386 307 498 498 291 479 525 423 525 498 305 471 525 229 239 455 229 799 525 527 525 525 349 391 335 525 452 715 433 453 395 314 460 314 498';
const CARLITO_BOLD =
  '226 326 438 498 507 729 705 233 312 312 498 498 258 306 267 430 507 507 507 507 507 507 507 507 507 507 276 276 498 498 498 463 898 606 561 529 630 488 459 637 631 267 331 547 423 874 659 676 532 686 563 473 495 653 591 906 551 520 478 325 430 325 498 498 300 494 537 418 537 503 316 474 537 246 255 480 246 813 537 538 537 537 355 399 347 537 473 745 459 474 397 344 475 344 498';
const NOTO =
  '224 323 474 555 555 921 680 278 338 338 467 555 278 347 278 392 555 555 555 555 555 555 555 555 555 555 278 278 555 555 555 474 946 608 657 638 688 589 552 689 728 293 535 646 543 812 723 742 633 742 635 596 599 721 575 878 573 531 603 338 392 338 555 559 606 563 618 510 620 554 325 564 607 275 275 552 284 926 610 606 620 620 388 468 377 607 521 802 498 521 475 338 270 338 555';
const NOTO_BOLD =
  '227 370 574 590 590 963 740 325 378 378 507 590 325 370 325 387 590 590 590 590 590 590 590 590 590 590 325 325 590 590 590 514 1007 641 681 656 714 615 585 717 757 330 568 686 578 853 749 770 667 770 682 624 625 748 619 915 627 580 613 378 387 378 590 567 626 591 644 527 644 581 372 597 640 304 306 604 315 964 641 626 644 644 436 495 421 637 576 863 562 574 511 378 296 378 590';

const table = (widths: string, wider = 1): readonly number[] =>
  widths.split(' ').map((width) => (Number(width) * wider) / 1000);

export interface Measured {
  /** Of one sign, in sizes of the font. */
  readonly regular: readonly number[];
  readonly bold: readonly number[];
  /** Signs outside ASCII that are narrow in this font alone. */
  readonly narrow?: Readonly<Record<string, number>>;
  /** From one line to the next, in sizes of the font. */
  readonly line: number;
}

/**
 * Carlito has the widths of Calibri. Of 游ゴシック and Meiryo no file is at hand: full width is taken as one em, Latin as
 * Noto Sans CJK and 12 % more; Excel sets 游ゴシック at 11 points in rows of 18.75.
 */
export const FONTS: Readonly<Record<string, Measured>> = {
  Calibri: { regular: table(CARLITO), bold: table(CARLITO_BOLD), line: 15 / 11, narrow: { '×': 0.498 } },
  'Yu Gothic': { regular: table(NOTO, 1.12), bold: table(NOTO_BOLD, 1.12), line: 18.75 / 11 },
};

/** Signs outside ASCII that are narrower than one em in Calibri and in Noto alike. */
const NARROW: Readonly<Record<string, number>> = { '–': 0.54, '’': 0.33, '“': 0.57, '”': 0.57, '©': 0.85 };

export const signWidth = (sign: string, { regular, bold, narrow }: Measured, isBold: boolean): number =>
  (isBold ? bold : regular)[(sign.codePointAt(0) ?? 0) - 0x20] ?? narrow?.[sign] ?? NARROW[sign] ?? 1;
