//! Words for a kind of incident that say more than its label does: they are kept as the title.

/// Beginnings of such words, in small letters, without apostrophes and with `е` for `ё`.
#[rustfmt::skip]
pub(super) const TELLING: &[&str] = &[
    // A fine was laid on somebody.
    "fined", "оштраф", "айыппұл", "jarima",
    // A summons is not yet an interrogation.
    "summoned for", "called in for", "вызвали на допрос", "вызван на допрос", "вызвана на допрос",
    "вызов на допрос", "тергеуге шақырылды", "жауап алуға шақырылды", "soroqqa chaqirildi",
    // A sentence that is not served.
    "условный срок", "шартты жаза",
    // How somebody came free.
    "удо", "условно-досрочн", "под подписку", "амнистия", "шартты түрде босатылды", "рақымшылық",
    "amnistiya", "shartli ozod qilindi",
    // How somebody died.
    "самоубийство", "найден мертв", "найдена мертв", "өзіне қол жұмсады", "oz joniga qasd qildi",
    // Who is suspected is not charged; a warrant is not yet a search.
    "подозревается", "күдік", "gumon qilinuvchi", "arrest warrant", "ордер на арест",
    // A hearing that was put off.
    "adjourned", "отложен", "суд отложен", "заседание отложено", "кейінге қалдырылды",
    "сот кейінге қалды", "qoldirildi", "sud qoldirildi",
    // What a higher court made of a judgment.
    "upheld", "overturned", "appeal rejected", "оставлен", "приговор отменен",
    "приговор оставлен в силе", "приговор смягчили", "апелляция отклонена", "күшінде қалды",
    "үкім бұзылды", "үкім күшінде қалды", "үкім өзгеріссіз қалды", "oz kuchida qoldi",
    "hukm bekor qilindi", "hukm oz kuchida", "hukm ozgarishsiz",
    // What was taken is not a search.
    "seized", "изъ", "алып қойды", "olib qoyildi",
    // What was done at a border.
    "passport seized", "паспорт", "pasporti", "сняли с рейса", "аннулирован паспорт",
    "задержан на границе", "задержана на границе", "ұшақтан түсірді", "reysdan tushirildi",
    // A post that somebody left, or was elected to.
    "elected", "resign", "избран", "отставк", "ушел в отставку", "сайланды", "saylandi", "istefo",
    // A university is not an employer.
    "expelled from university", "отчислен", "оқудан шығарылды", "oqishdan haydaldi",
    // What was done to a device is not a watch.
    "spyware", "hacked", "взлом",
    // Kinds of what has one name.
    "curfew", "комендантский час", "коменданттық сағат", "komendantlik soati",
    "bill", "законопроект", "заң жобасы", "qonun loyihasi",
    "strike", "забастовка", "ереуіл", "ish tashlash",
    "шантаж", "shantaj", "бопсалау", "перестрелка", "атыс", "otishma",
    "declared extremist", "liquidated", "признана экстремистской", "ликвидирована",
    "экстремистік деп танылды", "ekstremistik deb topildi",
];
