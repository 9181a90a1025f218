# Views in the header: all six fit a line of 80 columns.
view-cases = Cases
view-timeline = Timeline
view-people = People
view-organisations = Orgs
view-sources = Sources
view-figures = Figures
view-places = Places
view-citations = Citations
view-terms = Terms

# What the timeline beside a view is called.
related-timeline = Same people and case
related-cases = Incidents of the case
related-parties = Involved in
related-sources = Cited for
related-figures = Same time and place
related-places = Happened there
related-citations = What it supports
related-terms = Incidents with it

# Heads of columns that are narrower than the label of their field.
column-tie = Tie
column-sources = Src
column-flags = Check
column-country = Cty
column-who = Who
column-where = Where
column-label = Term
column-quantity = What
column-population = Of whom
column-as_of = As of
column-said_by = Said by
column-birth = Born
column-consent = Consent
column-consent-until = Until
column-reliability = Gr.
column-credibility = Crd
column-incidents = Incidents
column-citations = Citations
column-record = Record
column-reference = Reference

# Kinds of record.
kind-case = Case
kind-incident = Incident
kind-person = Person
kind-organisation = Organisation
kind-group = Group
kind-name = Name
kind-involvement = Involvement
kind-relation = Relation
kind-place = Place
kind-source = Source
kind-figure = Figure
kind-term = Term
kind-citation = Citation

# Who a record without a name is about: the first, and how many others.
called-more = { $who } and { $more } more

# The head of a form for a new record.
new-case = New case
new-incident = New incident
new-party = New person or organisation
new-name = New name
new-involvement = New involvement
new-relation = New relation
new-place = New place
new-source = New source
new-figure = New figure
new-term = New term
new-citation = New citation

# A record that comes to be because a form names it.
novel-person = new person
novel-group = new group
novel-organisation = new organisation
novel-term = new term
novel-place = new place
novel-source = new source
novel-case = new case
novel-incident = new incident
one-person = one person
one-group = one group
one-organisation = one organisation
one-source = one source
several-person = { $number ->
    [2] two people
   *[other] { $number } people
}
several-group = { $number ->
    [2] two groups
   *[other] { $number } groups
}
several-organisation = { $number ->
    [2] two organisations
   *[other] { $number } organisations
}
several-source = { $number ->
    [2] two sources
   *[other] { $number } sources
}

# Parts of a form: what stands beside them, what the menu of F5 says.
part-who = Who
part-who-added = Person or group involved
part-by = By
part-by-added = Responsible
part-source = Source
part-source-added = Source
part-name = Also
part-name-added = Another name
part-relation = Tie
part-relation-added = Relation

# Sections of a record.
section-sources = Sources
section-history = History
tie-involvements = Involved in
tie-names = Other names
tie-relations = Relations
tie-incidents = Incidents
tie-figures = Figures
tie-others = Others who counted the same
figure-over-time = Over time
members-named = { $count }, of whom { $named } named
members-beyond = stated { $count }, but { $named } named
tie-supports = Cited for
tie-places = Places in it
tie-parts = Parts

# Why a record needs work; the short form has at most four cells.
flags = Check
flag-no-source = no source
flag-no-source-short = !src
flag-unconfirmed = too few sources
flag-unconfirmed-short = !few
flag-no-date = no date
flag-no-date-short = !day
flag-no-place = no place
flag-no-place-short = !loc
flag-disputed = disputed
flag-disputed-short = !dsp
flag-none-short = ok

# Fields: at most 14 cells, the width of the column of labels in a form.
field-access = Access
field-withheld = Withheld
field-author = Author
field-autopsy = Autopsy
field-bans = Bans
field-basis = Grounds
field-birth = Born
field-body-returned = Body returned
field-breach = Breached
field-case = Case
field-figure-quantity = What
field-figure-value = How many
field-figure-unit = Counted in
field-figure-level = Level
field-figure-population = Of whom
field-figure-as-of = As of
field-figure-said-by = Said by
field-figure-disavowed-by = Withdrawn by
field-figure-standing = Standing
field-term-vocabulary = List
field-term-english = English
field-term-russian = Russian
field-term-kazakh = Kazakh
field-term-uzbek = Uzbek
field-term-family = Family
field-term-slug = Slug
field-term-retired = Retired
field-cause-claimed = Cause claimed
field-channel = Channel
field-consent = Consent
field-consent-given = Consented on
field-consent-how = Consent by
field-consent-to = Consent for
field-consent-until = Consent until
field-count = How many
field-counsel-access = Lawyer
field-country = Country
field-credibility = Credibility
field-degree = Degree
field-exit = Released
field-facility = Held at
field-field = Field
field-form = Form
field-from = From
field-full-text = Full text
field-injuries = Injuries
field-consistency = Whole finding
field-examined-by = Examined by
field-examined = Examined
field-interim-measure = Interim order
field-irregularities = Irregularities
field-kind = Kind
field-incident-kind = What
field-detail-kind = Sentence
field-language = Language
field-last-contact = Last contact
field-last-seen-by = Last seen by
field-latitude = Latitude
field-lead = Lead
field-length = Length
field-locator = Page, para
field-longitude = Longitude
field-methods = Methods
field-name = Name
field-place-name = Name
field-narrative = Narrative
field-next-date = Next hearing
field-note = Note
field-occupation = Occupation
field-official-cause = Official cause
field-order = Order in day
field-organisation-kind = Type
field-outcome = Outcome
field-parent = Part of
field-place-parent = Lies in
field-party = Who
field-party-a = Who
field-party-b = Of whom
field-place = Where
field-posted = Posted
field-precision = Precision
field-priority = Priority
field-provisions = Provisions
field-pseudonym = Pseudonym
field-published = Published
field-publisher = Publisher
field-quote = Quote
field-rank = Rank
field-reliability = Reliability
field-remedy = Remedy
field-response = Response
field-role = Role
field-relation-role = Post
field-script = Script
field-sequence = Hearing no.
field-sex = Sex
field-since = Since
field-source = Source
field-starts = Starts
field-status = Status
field-detail-status = Charge stands
field-summary = Summary
field-suspended = Suspended
field-tags = Tags
field-text = Name
field-time = Time
field-incident = Incident
field-details = Details
field-title = Title
field-to = To
field-traits = Traits
field-until = Until
field-url = Address
field-value = Says
field-verification = Verification
field-when = When
field-withhold-from-state = Not to State

# Evidence and its custody.
kind-evidence = Evidence
kind-custody = Custody step
new-evidence = New evidence
new-custody = New custody step
tie-evidence = Evidence
tie-custody = Chain of custody
column-verification = Checked
column-released_by = From
column-received_by = To
column-step = Step
size-bytes = { $number } B
size-kilobytes = { $number } kB
size-megabytes = { $number } MB
size-gigabytes = { $number } GB
size-exact = { $size } ({ $bytes } bytes)
field-file-name = File name
field-evidence-media-type = Type
field-size = Size
field-sha256 = SHA-256
field-evidence-description = Shows
field-evidence-record = About
field-evidence-graphic = Hard to see
field-evidence-collected = Collected
field-evidence-collected-time = At
field-evidence-collected-by = Collected by
field-evidence-url = Found at
field-evidence-how = How
field-evidence-tool = Tool
field-evidence-why = Why
field-evidence-context = Context
field-evidence-account = Account
field-evidence-address = From address
field-evidence-file-date = File: date
field-evidence-file-time = File: time
field-evidence-file-device = File: device
field-evidence-file-latitude = File: lat.
field-evidence-file-longitude = File: long.
field-evidence-verified-by = Checked by
field-evidence-note = Note of check
field-custody-evidence = Evidence
field-custody-step = Step
field-custody-date = When
field-custody-time = At
field-custody-released-by = Released by
field-custody-received-by = Received by
field-custody-place = Where
field-custody-how = How
field-custody-why = What for
field-noted-on = Noted on
view-evidence = Evidence
related-evidence = What it is about

# Recipients and what was handed on to them.
kind-recipient = Recipient
kind-disclosure = Disclosure
new-recipient = New recipient
new-disclosure = New disclosure
tie-disclosures = Handed on
view-recipients = Recipients
view-disclosures = Disclosures
related-recipients = What they were given
related-disclosures = What it was about
column-subject = About
column-months = Months
column-regions = Regions
column-pseudonyms = Pseudonyms
field-profile = Made for
field-recipient-months = Only months
field-recipient-regions = Only regions
field-recipient-pseudonyms = Pseudonyms
field-recipient-key = Key
field-disclosure-recipient = Recipient
field-disclosure-date = When
field-disclosure-time = At
field-disclosure-subject = About
field-disclosure-format = Format
field-disclosure-records = Records
field-disclosure-kept-back = Kept back
manner-whole = as it is
manner-in-part = in part
manner-pseudonym = under a pseudonym
manner-number = as a number
