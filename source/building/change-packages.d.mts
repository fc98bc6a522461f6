export declare const plainCharacters: string
export declare const emojiTest: (isEmoji: string) => string
