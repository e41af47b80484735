-- SPDX-License-Identifier: GPL-3.0-or-later
-- English: how people write about quotes, payments and promises.
-- How to read and change this file: owed-words(5).

return {
  language = "en",
  name = "English",

  -- letter: wordings around quoted mail, sign-offs, footers --------------------
  letter = {
  },

  -- notices: how absence notices, bounces and other automatic mail are worded --
  notices = {
    -- openings of a subject that only a machine writes
    automatic = {
      "automatic reply", "automatic response", "automated reply",
      "automated response", "automatic message", "autoreply", "auto reply",
      "autoresponse", "auto response", "autorespond", "autoresponder",
      "auto responder", "auto answer", "automatic answer", "vacation reply",
      "vacation response", "vacation message", "vacation notice",
      "out of office autoreply", "out of office auto reply",
      "out of office reply", "out of office response",
      "out of office message", "out of office notification", "ooo reply",
      "away from my mail", "I am away from my mail",
      "response from autoresponder", "autoresponse re", "out of office re",
      "out of the office re",
    },
    -- the writer is not there
    absent = {
      "out of office", "out of the office", "away from the office",
      "away from office", "away from my office", "away from my desk",
      "away from my mail", "away from my email", "away from work",
      "not in the office", "not in office", "I am away", "I'm away",
      "I am currently away", "I'm currently away", "we are away",
      "currently away", "currently out", "away until", "away till",
      "away on business", "away travelling", "away traveling",
      "I will be away", "I'll be away", "will be away", "I am ooo", "ooo",
      "on vacation", "on holiday", "on holidays", "on annual leave",
      "on leave", "on parental leave", "on maternity leave",
      "on paternity leave", "on sick leave", "on medical leave",
      "on bereavement leave", "on my honeymoon", "annual leave",
      "maternity leave", "parental leave", "sabbatical", "on jury duty",
      "on a business trip", "travelling on business",
      "traveling on business", "I am travelling", "I am traveling",
      "I'm travelling", "I'm traveling", "I will be travelling",
      "I will be traveling", "I will be out", "I'll be out", "I am out",
      "I'm out", "we are closed", "we're closed", "office is closed",
      "offices are closed", "office will be closed",
      "offices will be closed", "shop is closed", "shop is shut",
      "workshop is closed", "company is closed", "factory is closed",
      "closed for the holidays", "closed for holidays",
      "closed for christmas", "closed for summer", "company holidays",
      "company shutdown", "summer shutdown", "christmas shutdown",
      "not reading my mail", "not be reading my mail", "not checking email",
      "not checking my email", "will not be checking", "won't be checking",
      "unavailable until", "not available until", "I am not available",
      "I am unavailable", "taking some time off", "taking time off",
      "time off", "day off", "days off", "out of town", "out of the country",
      "during my absence", "in my absence", "while i am away",
      "while i'm away", "while i am out", "while i'm out", "off work",
      "gone fishing", "off on holiday", "off until", "off sick",
    },
    -- stands before the day of return
    back = {
      "back on", "back in", "back at", "back from", "back to work",
      "back again on", "be back", "am back", "I'm back", "we're back",
      "are back", "is back", "return on", "return to", "return the",
      "returning", "returning on", "returning to", "will return",
      "shall return", "I'll return", "we'll return", "I return", "we return",
      "my return on", "my return is", "return date", "upon my return on",
      "in the office again", "in the office on", "at my desk again",
      "at my desk on", "available again", "available from", "available on",
      "reopen", "reopens", "re open", "open again", "resume work",
      "resume on", "resuming on", "reachable again", "reading mail again",
      "catch up with my mail on", "normal service",
    },
    -- stands before a first day, away or back
    since = {
      "from", "starting", "beginning", "as of", "as from", "effective",
    },
    -- stands before the last day away
    ["until"] = {
      "until", "till", "til", "through", "thru", "up to", "to and including",
      "inclusive", "ending",
    },
    -- asks to turn to somebody else
    urgent = {
      "urgent", "urgently", "urgency", "emergency", "emergencies",
      "immediate assistance", "immediate attention", "immediate help",
      "immediate response", "if you need", "if you require",
      "should you need", "should you require", "please contact",
      "please call", "please email", "please e-mail", "please phone",
      "please reach", "please direct", "please refer", "please send",
      "please get in touch", "please speak", "please write to",
      "you can contact", "you may contact", "you can reach", "you may call",
      "contact my", "call my", "contact", "in the meantime",
      "in the mean time", "meanwhile", "until then", "till then",
      "can help you", "will help you", "can assist", "will assist",
      "is covering", "will cover", "covering for me", "is standing in",
      "has the keys", "holds the fort", "holding the fort", "looks after",
      "is looking after", "minding the shop", "can be reached",
      "is available",
    },
    -- what becomes of mail meanwhile
    unread = {
      "limited access", "no access to", "intermittent access",
      "sporadic access", "without access to", "not have access",
      "be forwarded", "not be forwarded", "not forwarded",
      "not be read", "not being read", "not read until",
      "reply on my return", "reply upon my return", "reply when i return",
      "reply to your email when", "reply to your message when",
      "reply as soon as i", "respond upon my return",
      "respond on my return", "respond when i return",
      "respond to your email when", "respond to your message when",
      "respond to your email upon", "respond to your message upon",
      "answer on my return", "answer when i", "upon my return",
      "on my return", "when i return", "when i get back", "when i'm back",
      "as soon as i return", "as soon as i get back", "no signal",
      "no phone signal", "no internet", "no email access", "off the grid",
      "checking email", "checking e-mail", "checking emails",
      "checking voicemail", "checking my email", "check e-mail",
      "periodically check", "will be delayed", "slow to respond",
      "only notification you will receive",
    },
    -- the-mailbox is given up, or the writer has left for good
    gone = {
      "no longer with", "no longer work", "no longer works",
      "no longer working", "no longer employed", "no longer in use",
      "no longer used", "no longer active", "no longer monitored",
      "no longer valid", "is not monitored", "is unmonitored",
      "have left the company", "has left the company", "left the company",
      "has left our company", "new e-mail address", "new email address",
      "my email address has changed", "my e-mail address has changed",
      "address has changed", "have retired", "has retired",
    },
    -- an automatic thank-you for our message
    received = {
      "we have received your", "we received your", "we've received your",
      "has been received", "have been received", "was received by",
      "thank you for contacting", "thanks for contacting",
      "thank you for your inquiry", "thank you for your enquiry",
      "thank you for your request", "thank you for reaching out",
      "thank you for getting in touch", "thank you for your message",
      "thank you for your email", "thank you for your e-mail",
      "we will get back to you", "we'll get back to you",
      "get back to you as soon as", "get back to you shortly",
      "get back to you within", "respond within", "reply within",
      "respond to you within", "answered within", "in due course",
      "your ticket", "ticket number", "ticket id", "case number",
      "case id", "request number", "reference number for your request",
      "support request", "a ticket has been", "ticket has been created",
      "has been opened", "has been assigned", "has been logged",
      "our team will", "one of our", "will be processed",
      "is being reviewed", "confirmation of receipt",
      "acknowledgement of receipt", "acknowledgment of receipt",
    },
    -- the machine speaks of itself
    machine = {
      "automatic reply", "automatic response", "automated reply",
      "automated response", "automated message", "automatic message",
      "automated email", "automatic email", "automated e-mail",
      "automatically generated", "auto generated", "autogenerated",
      "generated automatically", "auto reply", "autoreply",
      "do not reply to this", "do not reply directly",
      "don't reply to this", "please do not reply", "please don't reply",
      "do not respond to this", "please do not respond",
      "cannot receive replies", "replies to this",
      "this mailbox is not monitored", "system generated",
      "computer generated message", "sent automatically",
      "automatic notification", "automated notification",
    },
    -- mail came back
    bounced = {
      "undeliverable", "undelivered", "undeliverable-mail",
      "undeliverable message", "undelivered mail", "nondeliverable",
      "non delivery", "non deliverable", "mail delivery failed",
      "mail delivery failure", "delivery failed", "delivery failure",
      "delivery has failed", "delivery to the following",
      "delevery to the following", "delivery error", "delivery problem",
      "delivery problems", "delivery notification", "delivery status",
      "failure notice", "failure delivery", "failed delivery",
      "delivery report", "returned mail", "returned to sender",
      "returning to sender", "returning message to sender",
      "returned message", "mail system error", "mail failure",
      "message delivery failure", "message not delivered",
      "mail not delivered", "could not send message",
      "could not be delivered", "couldn't be delivered",
      "can not be delivered", "cannot be delivered", "can't be delivered",
      "was not delivered", "wasn't delivered", "not been delivered",
      "not be delivered", "did not reach", "didn't reach",
      "unable to deliver", "wasn't able to deliver",
      "were unable to deliver", "error delivering", "error sending your mail",
      "trouble delivering", "failed to deliver", "could not deliver",
      "couldn't deliver", "failed permanently", "permanent error",
      "permanent fatal errors", "fatal errors", "delivery errors",
      "returned permanent errors", "user unknown", "unknown user",
      "user not found", "no such user", "recipient rejected",
      "address rejected", "addresses failed", "address failed",
      "address not found", "recipient not found", "message blocked",
      "message was blocked", "has been rejected", "was rejected",
      "rejected recipient", "rejected by", "mailbox full",
      "mailbox is full", "mailbox unavailable", "over quota", "host unknown",
      "domain does not exist", "failure reasons", "transcript of session",
      "unsent message", "original message follows",
      "copy of the message", "returned by", "not listed in",
      "invalid final delivery", "malformed recipient address",
      "not a member of this mailing list", "does not like recipient",
      "you are not member", "loop alert", "errors from",
    },
    -- not yet delivered, still trying
    delayed = {
      "has been delayed", "been delayed", "delivery delayed",
      "delayed mail", "delayed delivery", "message delayed",
      "delivery is delayed", "notification delay", "delivery incomplete",
      "warning message only", "not need to resend", "will be retried",
      "will keep trying", "will continue to try", "still being retried",
      "still trying", "will try again", "could not send message for past",
      "not yet been delivered", "has not yet been", "not delivered yet",
      "temporarily delayed", "temporary failure", "temporary delivery",
      "status notification warning", "delivery attempts will continue",
      "no action is required",
    },
    -- arrived, read, called back
    arrived = {
      "read", "delivered", "not read", "recall", "return receipt",
      "read receipt", "receipt for the-mail", "delivery receipt",
      "successfully delivered", "delivery has been successful",
      "successfully relayed", "message relayed", "notification relay",
      "notification success", "was delivered to the following",
      "was read on", "was displayed", "has been displayed",
      "is a receipt for the-mail", "disposition notification",
      "has read your message", "has been read", "was opened on",
      "would like to recall the message", "was deleted without being read",
      "return receipt displayed", "delivered to mailbox",
      "delivered to the recipient",
    },
    calendar = {
      "accepted", "declined", "tentative", "tentatively accepted",
      "invitation", "updated invitation", "canceled", "cancelled",
      "canceled event", "cancelled event", "new time proposed",
      "meeting forward notification", "meeting cancelled",
      "meeting canceled",
    },
    -- sent to many
    bulk = {
      "unsubscribe", "unsubscribing", "opt out", "opt in",
      "to be removed from", "removed from this list", "remove me",
      "removed from our", "from our mailing list",
      "from this mailing list", "no longer wish to receive",
      "do not wish to receive", "stop receiving", "you are receiving this",
      "you're receiving this", "you received this", "you have received this",
      "you get this because", "you get this email because",
      "because you are subscribed", "because you subscribed",
      "because you signed up", "as a subscriber", "your subscription",
      "subscription preferences", "email preferences",
      "manage your preferences", "update your preferences",
      "view in browser", "view this email", "view it in your browser",
      "read it in your browser", "view online", "web version",
      "online version", "newsletter", "this week's issue", "in this issue",
      "terms and conditions apply", "privacy policy", "all rights reserved",
      "click here", "to subscribe", "forward this email to a friend",
      "add us to your address book", "mailing list", "daily digest",
    },
    -- labels of phone numbers
    mobile = {
      "mobile", "mob", "cell", "cellular", "cell phone", "m", "c", "mbl",
    },
    office = {
      "tel", "telephone", "phone", "ph", "office", "off", "direct",
      "direct dial", "direct line", "switchboard", "landline", "work", "t",
      "p", "o", "d", "ddi", "ext", "call", "call us", "toll free",
      "freephone", "whatsapp", "home", "voice",
    },
    fax = { "fax", "facsimile", "telefax", "f", "efax", "telex", "pager" },
    -- labels of numbers that nobody can call
    number = {
      "vat", "vat no", "reg", "registration", "company no", "company number",
      "iban", "account", "acct", "sort code", "bic", "swift", "po box",
      "box", "id", "no", "invoice", "order", "ref", "ein", "duns", "pin",
      "zip", "registered in england",
    },
    -- words near a substitute that are not part of a name
    people = {
      "colleague", "colleagues", "assistant", "secretary", "manager",
      "boss", "team", "partner", "brother", "sister", "wife", "husband",
      "deputy", "office", "please", "contact", "call", "email", "phone",
      "for", "if", "in", "the", "my", "or", "and", "at", "on", "on", "mr",
      "mrs", "ms", "dr", "our", "desk", "reception", "support", "service",
      "department", "sales", "customer", "urgent", "you", "your", "thank",
      "thanks", "regards", "best", "kind", "hello", "hi", "dear", "i",
      "we", "should", "until", "meanwhile", "otherwise", "alternatively",
      "tel", "mobile", "cell", "ext", "fax", "e", "mail",
    },
    -- stands before a name
    titles = {
      "mr", "mrs", "ms", "miss", "dr", "prof",
    },
  },

  -- dates: months, weekdays and the ways to name a day ------------------------
  dates = {
  },

  -- facts: totals, references, validity, payment dates -------------------------
  facts = {
  },

  -- classes: words that phrases below use as {name} ----------------------------
  classes = {
  },

  -- asks: what a letter of ours wants ------------------------------------------
  asks = {
  },

  -- says: what a letter of theirs tells ----------------------------------------
  says = {
  },

  -- drafts: what owed itself writes into a letter ------------------------------
  drafts = {
    greeting = { formal = "Dear {name},", informal = "Hi {first},",
      nobody = "Hello," },
    signoff = { formal = "Kind regards,", informal = "Best regards," },
    -- How a greeting opens; those of friends apart.
    openings = { "dear", "good morning", "good afternoon", "good evening",
      "good day", "greetings" },
    openings_informal = { "hi", "hello", "hey", "morning" },
    -- Words that tell how we address somebody.
    address = { formal = {}, informal = {} },
    months = { "January", "February", "March", "April", "May", "June", "July",
      "August", "September", "October", "November", "December" },
    weekdays = { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday",
      "Saturday", "Sunday" },
    date = "{day} {month} {year}",
    call_day = "{weekday} {day} {month}",
    time = "{hour}:00",
    attribution = "On {date}, {name} wrote:",
  },
}
