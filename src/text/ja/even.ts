/** Of each strength and weakness, where no function is higher than another. */
export const even = 'どれも同じ成熟度です。順位のためにここに挙げています。';
