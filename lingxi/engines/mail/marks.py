"""The words by which clients mark what is history, what is a signature and what is an advertisement, in many languages.

English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Norwegian, Finnish, Polish, Czech, Hungarian, Russian,
Turkish, Romanian, Greek, Chinese, Japanese, Korean.
"""

import re


def _listed(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(" ".join(text.split()).split(", ")))


def either(words: tuple[str, ...]) -> str:
    """A pattern for any of these, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


# Between dashes, over what is quoted or passed on
ORIGINAL = _listed(
    """
    original message, original appointment, forwarded message, forwarded by, reply message, replied message,
    original email, original, original mail, ursprüngliche nachricht, originalnachricht, original-nachricht,
    weitergeleitete nachricht, message d'origine, message d’origine, message original, message initial,
    message transféré, mensaje original, mensaje reenviado, messaggio originale, messaggio inoltrato,
    mensagem original, mensagem encaminhada, oorspronkelijk bericht, doorgestuurd bericht, originalmeddelande,
    ursprungligt meddelande, vidarebefordrat meddelande, oprindelig meddelelse, videresendt meddelelse,
    opprinnelig melding, alkuperäinen viesti, pierwotna wiadomość, wiadomość oryginalna, původní zpráva,
    eredeti üzenet, исходное сообщение, пересылаемое сообщение, пересланное сообщение, orijinal mesaj,
    mesaj original, αρχικό μήνυμα, 原始邮件, 原始郵件, 原邮件, 邮件原件, 原始信件, 原始訊息, 转发邮件信息,
    转发的邮件, 转发邮件, 回复的原邮件, 回复邮件, 被转发邮件信息, 轉寄訊息, 轉寄郵件, 元のメッセージ,
    転送メッセージ, 원본 메시지, 원본 메일, 전달된 메시지
    """
)

# At the start of a line, before a colon
FORWARDED = _listed(
    """
    begin forwarded message, anfang der weitergeleiteten nachricht, anfang der weitergeleiteten e-mail,
    début du message réexpédié, début du message transféré, inicio del mensaje reenviado,
    inizio messaggio inoltrato, início da mensagem encaminhada, início da mensagem reenviada,
    begin doorgestuurd bericht, 开始转发邮件, 下面是被转发的邮件
    """
)

# The fields of a head that is put over what is quoted: the sender, and the others
SENDER = _listed(
    """
    from, von, de, da, van, från, fra, lähettäjä, od, feladó, от, от кого, kimden, gönderen, από, 发件人, 寄件人,
    寄件者, 發件人, 发信人, 发自, 差出人, 보낸 사람, 보낸사람, expéditeur, remitente, mittente, remetente,
    absender
    """
)

FIELDS = _listed(
    """
    sent, date, gesendet, datum, gesendet am, envoyé, envoyé le, enviado, enviado el, enviada em, enviado em,
    fecha, inviato, data, verzonden, skickat, sendt, dato, lähetetty, wysłano, odesláno, elküldve, отправлено,
    дата, tarih, to, an, à, para, a, aan, till, til, vastaanottaja, do, komu, címzett, кому, kime, προς, subject,
    betreff, objet, asunto, oggetto, assunto, onderwerp, ämne, emne, aihe, temat, předmět, tárgy, тема, konu, θέμα,
    cc, kopie, copie, reply-to, 发送时间, 发送日期, 日期, 时间, 收件人, 抄送, 主题, 標題, 标题, 主旨, 收件者,
    寄件日期, 發送時間, 副本, 送信日時, 日時, 宛先, 件名, 보낸 날짜, 받는 사람, 제목, organisation, organization,
    importance, priority
    """
)

# How a line begins and ends that says who wrote when
BEGINS = _listed(
    """
    on, am, le, el, il, em, op, den, på, dne, w dniu, dnia, at, in message, a(z), στις, в, on behalf, 在, 于, 於
    """
)

WROTE = _listed(
    """
    wrote, writes, schrieb, a écrit, écrivait, escribió, ha scritto, scrisse, escreveu, schreef, geschreven, skrev,
    napisał, napisała, napisał(a), napsal, napsala, napsal(a), kirjoitti, írta, yazdı, a scris, написал, написала,
    написал(а), пишет, pisze, έγραψε
    """
)

WROTE_IN_ASIA = _listed(
    """
    写道, 寫道, 写到, 來信, さんは書きました, のメッセージ, 작성, 님이 작성
    """
)

# What telephones put below
SENT_FROM = _listed(
    """
    sent from, sent via, sent by, sent with, sent using, get outlook for, von meinem, gesendet von, gesendet mit,
    gesendet aus, diese nachricht wurde von meinem, envoyé de, envoyé depuis, envoyé à partir, enviado desde,
    enviado do, enviado a partir, enviado de, inviato da, inviato dal, verzonden vanaf, verzonden met,
    verzonden via, verzonden van, skickat från, sendt fra, wysłane z, odesláno z, отправлено с, отправлено из,
    lähetetty, iphoneから送信, 发自, 發自, 來自我的, 来自我的, 从我的, 從我的, 나의 iphone, 스마트폰에서 보냄,
    do you yahoo
    """
)

# What a list's foot or an advertisement below a rule has in it
FOOT = _listed(
    """
    mailing list, unsubscribe, 退订, yahoo! groups, sponsored by, mailman, msn, hotmail, this e-mail, this email,
    confidential, newsletter
    """
)
