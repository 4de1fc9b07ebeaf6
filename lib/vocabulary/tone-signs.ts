// Emoji, emoticons and laughter by what they do to the tone of a message.

export const SIGN_TONES = {
  play: '😂 🤣 😜 😝 😛 😋 😄 😁 😆 😅 😉 😏 🤪 😹 💀 🙈 😇 😈 🤭 :p :P :-p :-P xD XD xd ;) ;-) ;p ;P :D :-D =D =P',
  warm: '❤ ❤️ 💕 💖 💗 💛 💚 💙 💜 🧡 🖤 🤍 😘 😍 🥰 😊 ☺ 🤗 😚 😙 💞 💓 🙏 🌸 🌹 💐 🎉 🥳 👍 🫶 😌 :) :-) =) (: <3 ♥ ^_^ :* :-* xoxo',
  cold: '🙄 😒 🙃 🤡 👏 🖕 😑 😐 💅 🤨 🧐 😤 -_- -.- :/ :-/ :\\',
  sad: "😢 😭 😞 😔 🥺 😩 😫 💔 😿 😓 😥 😣 😖 🥲 ☹ ☹️ 😕 🙁 :( :-( :'( =( ;( ;-; T_T",
  angry: '😡 😠 🤬 👿 👊 🔪 >:( >:-(',
} as const;

/** Words of laughter and joking, in plain letters. */
export const LAUGHTER =
  /^(?:l+o+l+|l+m+a+o+|l+m+f+a+o+|r+o+f+l+|(?:a*h*ha)+h*|(?:he){2,}h*|(?:ha)+|(?:hi){2,}|hah|heh|x+d+|jk|j\/k|kidding|teehee|hehe+|lolz|lul|kek)$/;
