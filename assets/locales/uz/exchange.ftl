# Import qilinadigan faylda nima notoʻgʻri. `$value` – unda yozilgani.
bad-row-record = { $file }: { $number }-yozuv
bad-row-record-called = { $file }: { $number }-yozuv ({ $reference })
bad-row-unreadable = Faylni shu joydan keyin oʻqib boʻlmaydi: { $reason }.
bad-row-endless = Bu kanal tugamayapti: { $limit } GiB dan koʻp keldi. Uni faylga yozib, boʻling.
bad-row-long-row = Bu { $limit } MiB dan uzun; bunday yozuv boʻlmaydi. Fayl toʻgʻriligini tekshiring.
bad-row-long-cell = Bu yerdagi katak { $limit } MiB dan uzun; bunday maydon boʻlmaydi. Fayl toʻgʻriligini tekshiring.
bad-row-not-text = Bu { $encoding } kodidagi matn emas; faylni UTF-8 qilib saqlang.
bad-row-open-quote = Shu yerda ochilgan qoʻshtirnoq yopilmagan; yoping yoki olib tashlang.
bad-row-after-quote = { $line }-qatorda yopilgan qoʻshtirnoqdan keyin matn bor; qoʻshtirnoqdagi katak qoʻshtirnoq bilan tugaydi, ichidagilari ikki marta yoziladi.
bad-row-cells = Bu qatorda { $found } ta katak, sarlavhada { $expected } ta.
bad-row-nameless = Nomsiz ustunda nimadir bor; ustunga nom bering yoki uni boʻshating.
bad-row-near-column = Bunday ustun yoʻq; balki “{ $near }”dir: nomini oʻzgartiring yoki casebook import buyrugʻiga --map "{ $value }={ $near }" qoʻshing.
bad-row-no-column = “{ $value }” ustuni yoʻq; { $table } ichida boʻlishi mumkin: { $known }.
bad-row-column-twice = Bu ustun ikki marta uchraydi; birini olib tashlang.
bad-row-not-casebook = Bu JSON koʻrinishidagi casebook emas. Qayta eksport qiling yoki “casebook schema” buyrugʻiga qarang.
bad-row-newer = Fayl formati { $value }, bu dastur esa { $known } formatini oʻqiydi. casebook dasturini yangilang.
bad-row-syntax = JSON shu yerda uziladi yoki xato yozilgan: qatorning { $at }-belgisi.
bad-row-not-record = Bu yerda obyekt turishi kerak, masalan {"{"}"name": "Almaty"{"}"}.
bad-row-twice = “{ $name }” ikki marta aytilgan; bittasini qoldiring.
bad-row-id = Bu 01890000-0000-7000-8000-000000000001 kabi identifikator emas.
bad-row-kind = “{ $value }” degan yozuv turi yoʻq.
bad-row-state = Holatlar faqat “trash” va “merged” boʻladi.
bad-row-into = Bu faqat “merged” holati bilan yoziladi.
bad-row-reference = “{ $value }” – yozuv belgisi emas; belgi harf va sondan iborat, masalan I-412.
bad-row-letters = Bunday yozuvlarning belgisi { $letters } bilan boshlanadi.
bad-row-number = Raqamdagi son 1 dan { $last } gacha boʻladi.
bad-row-reference-twice = { $value } ikki marta uchraydi; har bir yozuvga oʻz belgisi kerak.
bad-row-id-twice = Faylning boshqa yozuvida ham shu identifikator bor.
bad-row-no-reference = { $value } yozuvi yoʻq.
bad-row-no-party = “{ $value }” yozuvi yoʻq; odamlar va guruhlar belgisi bilan ataladi, masalan P-31.
bad-row-no-incident = “{ $value }” yozuvi yoʻq; belgisini yozing, masalan I-412.
bad-row-no-name = “{ $value }” yozuvi yoʻq; avval uni import qiling yoki belgisini yozing.
bad-row-many-names = “{ $value }” deb ataladigan yozuvlar soni: { $count }; belgisini yozing.
bad-row-other-kind = Bu boshqa turdagi yozuvga olib boradi: { $kind }.
bad-row-itself = Yozuv oʻzining qismi boʻla olmaydi.
bad-row-left-out = Bu oʻtkazib yuborilgan qatorga olib boradi.
bad-row-details = JSON obyektini yozing, masalan {"{"}"length": "16 yil"{"}"}.
bad-row-no-details = “{ $kind }” turidagi hodisalarda tafsilot boʻlmaydi.
bad-row-no-detail = “{ $kind }” turidagi hodisalarda “{ $name }” tafsiloti yoʻq; borlari: { $known }.
bad-row-detail = { $name } tafsiloti: { $problem }
bad-row-otherwise = { $reference } allaqachon bor va unda boshqacha aytilgan; qatorni yoki yozuvni oʻzgartiring, qatorni olib tashlang yoki boshqa belgi bilan import qilish uchun casebook import buyrugʻiga --as-new qoʻshing.

# Import nima qildi.
import-bad-rows = { $count ->
    [one] Hech narsa import qilinmadi: { $count } joyni tuzatish kerak.
   *[other] Hech narsa import qilinmadi: { $count } joyni tuzatish kerak.
}
import-bad-rows-advice = Yuqorida aytilganlarni tuzatib, faylni qayta import qiling.
export-special = { $path } allaqachon bor, lekin u almashtirsa boʻladigan fayl emas; hech narsa yozilmadi.
export-special-advice = Yangi faylni ayting.
import-not-file = { $path } fayl ham, kanal ham emas; hech narsa oʻqilmadi.
import-not-file-advice = Faylni yoki .csv fayllari bor papkani ayting.
import-pipe = { $path } – faqat bir marta oʻqiladigan kanal; hech narsa oʻqilmadi.
import-pipe-advice = Uni faylga yozing va oʻsha faylni ayting.
import-no-format = { $path } – matn koʻrinishidagi jadval ham, JSON koʻrinishidagi kartoteka ham emas; hech narsa oʻqilmadi.
import-no-format-advice = Uni UTF-8 da .csv qilib saqlang.
import-what = { $path } ichida nima borligi aytilmagan.
import-what-advice = --kind TUR qoʻshing; borlari: { $known }.
import-name = { $path } nomi ichida nima borligini aytmaydi.
import-name-advice = Unga shulardan birini nom qilib bering: { $known }, oxiri .csv.
import-no-tables = { $path } ichida .csv fayllari yoʻq.
import-found = { $file } { $encoding } kodida oʻqiladi, kataklar orasida “{ $delimiter }”.
import-new = { $count ->
    [one] { $count } ta yozuv import qilindi
   *[other] { $count } ta yozuv import qilindi
}
import-would = { $count ->
    [one] { $count } ta yozuv import qilinar edi
   *[other] { $count } ta yozuv import qilinar edi
}
import-same = oʻzgarmagan { $count }
import-likely-same = oʻsha boʻlishi mumkin { $count }
import-conflicting = zid { $count }
import-differs = { $reference } bu yerda boshqacha; shu holicha qoldirildi.
import-conflict = Qatorlar zid ekan, hech narsa import qilinmaydi.
import-likely = { $place }: { $reference } { $name } boʻlishi mumkin; oʻtkazib yuborildi.
import-as-new = Barcha qatorlarni, bor boʻlishi mumkin boʻlganlarini ham, yangi yozuv qilib import qilish uchun --as-new qoʻshing.
import-renumbered = { $from } band; yozuv bu yerda { $to } deb ataladi.

# Fayl import qilinadigan oyna.
title-import = Yozuvlarni import qilish
import-hint = .csv yoki .json fayli yoxud .csv fayllari bor papka. Enter uni oʻqib, nima chiqishini koʻrsatadi; hozircha hech narsa oʻzgarmaydi.
import-ask = { $path } faylining har bir qatori nimani tasvirlaydi?
job-reading = Fayl oʻqilmoqda
job-importing = Import qilinmoqda
job-read-stopped = Oʻqish toʻxtatildi. Hech narsa import qilinmadi.
import-links = { $count ->
    [one] yozuvlarga { $count } ta havola
   *[other] yozuvlarga { $count } ta havola
}
import-left-out = { $count ->
    [one] { $count } ta qator oʻtkazib yuboriladi:
   *[other] { $count } ta qator oʻtkazib yuboriladi:
}
import-more = … va yana { $number }. Shularni tuzatib, faylni qayta oʻqing.
import-hint-go = Enter buni bir qadamda import qiladi, z bekor qiladi. Esc – import qilmaslik.
import-hint-go-without = Enter shu qatorlarsiz bir qadamda import qiladi, z bekor qiladi. Esc – import qilmaslik.
import-hint-broken = Shu holicha fayldan hech narsa olinmaydi: tuzatib, qayta oʻqing. Esc yopadi.
import-hint-nothing = Import qiladigan narsa yoʻq. Esc yopadi.
import-hint-stop = Esc toʻxtatadi; shunda hech narsa import qilinmaydi.
notice-imported = Import qilindi, z bekor qiladi: { $records }
notice-not-imported = Hech narsa import qilinmadi.
refused-reading-file = Fayl hali oʻqilmoqda.
refused-reading-file-advice = Esc toʻxtatadi.
refused-import-broken = Shu holicha bu fayldan hech narsa olinmaydi.
refused-import-broken-advice = Tuzatib, qayta oʻqing.
refused-import-nothing = Import qiladigan narsa yoʻq.
refused-import-changed = Fayl yoki kartoteka oʻzgardi: import qilinmadi.
refused-import-changed-advice = Enter qayta oʻqiydi.

# Eksport nima qildi.
export-exists = { $path } allaqachon bor; hech narsa yozilmadi.
export-exists-advice = Boshqa nom tanlang yoki faylni --overwrite bilan almashtiring.
export-itself = { $path } – casebook faylining oʻzi.
export-itself-advice = Boshqa nom tanlang.
export-terminal = Yozuvlar ekranda koʻrsatilar edi.
export-terminal-advice = Ularni boshqa dasturga uzating yoki --to bilan faylni ayting.
export-whole = Hech narsa yashirilmadi: unda barcha ismlar va qaydlar shifrsiz turibdi. Oʻzingizda saqlang.
export-done = { $count ->
    [one] { $path } ichida { $count } ta yozuv
   *[other] { $path } ichida { $count } ta yozuv
}

# Boshqalarga nima beriladi, nima berilmaydi.
pseudonym-person = Shaxs { $code }
pseudonym-organisation = Tashkilot { $code }
pseudonym-group = Guruh { $code }
name-withheld = [ismi yashirilgan]
export-option = { $format } formati uchun { $option } hech narsani anglatmaydi; hech narsa yozilmadi.
export-option-advice = Uni olib tashlang yoki --format bilan boshqa formatni tanlang.
export-table = Faylda qaysi yozuvlar boʻlishi aytilmagan; hech narsa yozilmadi.
export-table-advice = --kind TUR qoʻshing yoki jildni ayting, unda har bir turga bittadan fayl boʻladi; borlari: { $known }.
export-part = Bitta jadvalning oʻzi berilishi mumkin boʻlganning hammasi deb belgilanardi; hech narsa yozilmadi.
export-part-advice = csv uchun jildni ayting yoki --kind ni olib tashlang, nima berilishini --about bilan tanlang.
export-nowhere = Qayerga yozish aytilmagan.
export-nowhere-advice = Faylni --to bilan ayting yoki --preview bilan nima berilishini koʻring.
export-no-recipient = “{ $name }” degan oluvchi yoʻq.
export-no-recipient-advice = Avval uni yarating: bor oluvchilarni “casebook list recipients” koʻrsatadi.
export-recipients = “{ $name }” degan oluvchi bir nechta: { $references }.
export-recipients-advice = Bittasini havolasi bilan ayting.
export-names = Matnlarda berilmasligi kerak boʻlgan ismlar bor; hech narsa yozilmadi.
export-names-advice = Yuqoridagi satrlarni faylga saqlab, har bir “?” oʻrniga replace yoki leave yozing va faylni --decisions bilan ayting.
export-decision = { $path }:{ $line }: ism bilan replace ham, leave ham emas.
export-decision-advice = Satrda qaror va ism turadi: replace Oygul
export-name-stands = { $number } joy · { $first }
export-noted = { $reference } deb belgilandi.
preview-leaves = Beriladi: { $kind }: { $number }
preview-parties = Odamlar va tashkilotlar { $how }: { $number } { $why }
preview-stays = Qoladi: { $kind }: { $number } ({ $why })
preview-difference = Oldingidan beri: yangi { $new }, oʻzgargan { $changed }, oʻsha { $same }, yoʻq { $gone }
preview-names = Qaror kutayotgan ismlar: { $count }
identity-named = ismi bilan
identity-pseudonym = taxallus bilan
identity-counted = faqat son bilan
identity-withheld = berilmaydi
stays-not-asked = hali soʻralmagan
stays-refused = rad etgan
stays-internal = faqat ichki foydalanishga rozi
stays-numbers-only = faqat umumiy sonlarga rozi
stays-without-identity = ismsiz berishga rozi
stays-in-confidence = ismini maxfiy berishga rozi
stays-ran-out = rozilik muddati oʻtgan
stays-other-recipient = boshqalar uchun rozi
stays-state = davlatga berilmasligi kerak
stays-accused = ayb isbotlanmagan
stays-by-pseudonym = bu oluvchiga ism berilmaydi
stays-level = kirish darajasi
stays-held-back = berilmaydigan maydon
stays-tie = tegishli yozuv berilmaydi
stays-unreached = beriladigan hech bir yozuv unga olib bormaydi
stays-own = kartotekaning oʻz yozuvi
stays-unread = bu versiya oʻqiy olmaydi

# What stands in documents and tables for people.
table-called = { $field }: nomi
table-counted = Nomi aytilmagan
table-cut = … [kesildi: katakka bundan koʻp sigʻmaydi]
document-title = Kartoteka yozuvlari
document-made = Kartotekadan tuzildi, { $day }. Oluvchi: { $profile }.
document-own = Kartotekadan tuzildi, { $day }. Hech narsa yashirilmagan: buni oʻzingizda saqlang.
document-search = Qidiruv
document-none = Hech narsa topilmadi.
