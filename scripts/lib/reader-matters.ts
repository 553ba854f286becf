import type { ComposedText } from './reader-phrases';

/** A message of `MATTERS`, whole or in part. */
export interface MatterText extends ComposedText {
  /** False for its first sentence or its rest alone. */
  whole: boolean;
}

/** Every matter whole, and cut in two where it has several sentences, so that the reader also knows it short. */
export function matterTexts(): MatterText[] {
  return Object.entries(MATTERS).flatMap(([language, bank]) =>
    (['ham', 'spam'] as const).flatMap((label) =>
      (label === 'ham' ? bank.ham : bank.junk)
        .trim()
        .split('\n')
        .flatMap((line, i) =>
          formsOf(line.trim().split(' / ')).map((text, n) => {
            return { id: `matter-${language}-${label}-${i + 1}.${n}`, text, label, language, whole: n === 0 };
          }),
        ),
    ),
  );
}

function formsOf(sentences: readonly string[]): string[] {
  const [first = '', ...rest] = sentences;
  const gap = /[。？！]$/.test(first) ? '' : ' ';
  return rest.length === 0 ? [first] : [sentences.join(gap), first, rest.join(gap)];
}

/**
 * Short messages of our own on the matters the rulebook names and on everyday mail, one line each, its sentences parted by
 * ` / `. They widen what the reader knows beyond the gathered texts, above all where those have little: chat lines, other
 * languages, mail that is neither trade nor junk. Everybody in them is invented.
 */
const MATTERS: Readonly<Record<string, { ham: string; junk: string }>> = {
  en: {
    ham: `
      Looking for a stainless steel mesh strainer, 24 cm, about 300 pieces. / Please advise unit price and carton size.
      Required: 12 sets of hydraulic floor jacks, 3 ton, with wheels. / Delivery to our garage in Ohio.
      We need a plush rabbit, 25 cm, soft filling, own design, 2,000 pieces for a fair. / Artwork is ready. / Safety marks for toys are a must.
      Inquiry for disposable paper cups 8 oz, double wall, one colour print. / Quantity 50,000. / What is the lead time?
      I am looking for a supplier of pickleball paddles, carbon face, custom logo, 100 pcs to begin.
      Need quotation for a used mini excavator, 1.8 ton, with two buckets, sea freight to Mombasa.
      Looking for wooden toys for a kindergarten, blocks and puzzles, food-grade paint. / Around 400 sets.
      We want cotton hoodies 380 gsm, embroidery on chest, sizes S to XXL, 250 pieces. / Send the size chart.
      Purchase of lithium battery packs 48 V 20 Ah for scooters, 60 units, with charger and UN38.3 papers.
      Looking to source acrylic display stands for cosmetics, drawing available, 80 units.
      Toy car for children, remote control, rechargeable, 500 pcs, packed in colour box.
      Request for quote: aluminium composite panel, 4 mm, PVDF, 1,200 sheets, for a facade.
      I want to buy a laser welding machine, 1500 W, handheld, for a small workshop. / Do you offer training?
      We are looking for frozen mango cubes, 10 kg cartons, one reefer container each month. / Specification and brix please.
      Nail polish remover pads, private label, 3,000 jars. / Can you supply the safety data sheet?
      Looking for long-term cooperation for phone cases, mixed models, 1,000 pcs per month.
      Kids bicycle 16 inch, training wheels, 120 pieces in three colours. / Quote to Felixstowe.
      Portable solar panel 200 W foldable, 50 units for our camping shops. / Which warranty?
      Custom enamel pins, 30 mm, soft enamel, black nickel, 300 of each of two designs.
      Slippers for a hotel, white terry, closed toe, 5 mm sole, 8,000 pairs. / Price with logo and without.
      Need rubber seals as per attached sketch, EPDM 70 shore, tolerance 0.2 mm. / 3,000 pieces a year.
      I'd like to know more about the coffee grinder on your page. / Does it run on 110 V? / We need twenty for our cafes.
      Vacuum storage bags with hand pump, set of six, gift box. / How many sets in a carton?
      Please quote the price for a pallet of epoxy floor paint, grey, with hardener.
      Our buyer likes the second sample better. / Can the strap be 2 cm wider? / We confirm 900 after that.
      The bill of lading shows the wrong consignee. / Please ask the carrier to amend it before the vessel arrives.
      We received the container on Friday and everything is in order. / Thank you for the careful packing. / The next order follows in June.
      What time does your team answer? / I wrote two days ago about the ceiling fans and would like to close the order this week.
      Could you hold the stock for us until Monday? / The deposit leaves our bank tomorrow morning.
      The colour of the second lot is off by two shades. / I attach pictures next to the swatch. / How do we settle this?
      I'm interested in this product, can you tell me more? / Is it suitable for outdoor use?
      Hello, is the price for one piece or for the whole set?
      Just a question before I order: do you ship to Norway and who pays the duty?
      do you make these in kids sizes too
      ok thanks, send me the invoice for the two samples
      can you do 4.20 if I take three hundred
      which port do you ship from?
      The test samples broke after 50 cycles, the drawing asks for 500. / Please check the weld and send new ones.
      Minutes of Monday's meeting are in the shared folder. / Please check the action points next to your name.
      I will be out of the office until the 14th. / For urgent matters call Denise at the front desk.
      Please find the revised schedule below. / The plant will be down for maintenance from 6 to 9 August.
      Attached is the spreadsheet with the volumes for June. / Let me know if the numbers do not match yours.
      See the attached memo about the new travel policy. / Questions go to accounting.
      Can we talk about the contract tomorrow at ten? / Legal wants a change in article 4 and the counterparty has agreed.
      The pipeline nominations for tomorrow have not come in yet. / Who is covering the desk this weekend?
      I talked to Steve about the credit limit. / He wants to see the financials of the utility before he raises it.
      Thanks for lunch. / I enclose my resume as promised and hope we can speak again when the position opens.
      The candidate comes in on Wednesday. / Please interview him for thirty minutes each and send me your notes.
      Your request for access to the database has been approved by your manager. / It becomes active tomorrow.
      Here is the data you asked for. / The model uses daily prices from 1996, the volatility is in column D.
      Dear professor, thank you for agreeing to review the paper. / The deadline is the end of the month. / The files are on the conference site.
      We are pleased to invite you to speak at our seminar in April. / Travel and hotel are covered by the university.
      The group meets on Thursday in the small conference room. / Bring ideas for the project and any results you have.
      My flight gets in at 7:40. / Don't wait with dinner, I'll take the train from the airport.
      The kids had a great time at your place. / Sorry about the broken vase! / Next time you all come to us.
      Happy birthday! / Hope you had a lovely day with the family. / We raise a glass to you on Saturday.
      How is the new house? / Send pictures when the kitchen is finished. / Love to you both.
      Grandma is doing better and asks about you every day. / Could you visit at the end of the month?
      Did you watch the game last night? / What a finish. / I owe you a beer.
      I'll be there in 20 mins, save me a seat
      ok see u tmr then, sleep well
      hey what r u doing tonite? wanna come over n watch a film
      sorry i missed ur call, was in class. whats up?
      Don't forget to feed the cat pls
      haha yeah thats so true, tell her i said hi
      i'm at the station now where are you
      Can't talk now, will call you after work
      She said yes!!! Can you believe it
      U still at the gym? Bring some bread home ok
      Yes i know, but what can we do lah. tomorrow we ask him again
      miss you loads, how was your exam
      In reply to the question about tones in West African languages: the best survey is still the one from 1978. / I can send copies of chapter 3.
      I am looking for references on word order change in older Germanic texts. / Please reply to me directly and I will post a summary to the list.
      Does anybody know of a parsed corpus of child speech in Italian? / A student of mine needs it for her thesis.
      First announcement: the third meeting on phonology will be held in Lund. / Abstracts of one page are due in February. / Invited speakers and fees are on the web page.
      The book offers a new account of case marking. / It is aimed at scholars and graduate students. / Contents: preface, part one, part two, index.
      I get a segmentation fault after the update when I start the window manager. / Here is the backtrace. / Going back to the old package helps.
      The bug is fixed in the current tree. / Please test and close the report if it works for you.
      On Tue, Martin wrote: you need to rebuild the index. / I did, and the error is the same. / Any other idea?
      You can use rsync for that, it only copies what has changed. / Look at the man page for the exclude option.
      Why not put the filter before the list server? / That way the spam never reaches the archive.
      I disagree with the article. / Free software does not mean that nobody gets paid, it means users can see the source.
      Here's a story from the paper about privacy and the phone companies. / Worth a read if you follow the debate.
      Your subscription to the list has been confirmed. / To leave it, send a mail with the word in the subject line. / Keep this message for later.
      This week in our newsletter: an interview with the author, three reviews and a reader's letter on the new licence. / You get this mail because you signed up on our site.
      Thank you for your order. / We have received your payment of 36.20 and will ship the two books tomorrow. / You can see the status in your account.
      Your booking is confirmed: two adults, one night, arrival 18 May. / Cancellation is free until the day before.
      Welcome to the forum. / Your user name is set and you can start posting. / If you did not register, ignore this mail.
      New products from our lab this month: a graphics card and an updated driver. / Release notes are on the support page. / Unsubscribe at any time at the bottom of this mail.
      The members' magazine is out. / Inside: summer travel tips, the crossword, and the vote on the new statutes.
      Reader offer for subscribers: tickets for the book fair at the members' price. / You chose to get these notices in your profile.
      Daily headlines: markets close higher, council votes on new bridge, rain until Thursday. / Change your topics under settings.
      Your airline statement for March: 12,400 miles. / No action is needed. / You receive this once a month as a member.
      We have changed our terms of use from 1 July. / You can read the new version on our site. / There is nothing you need to do.
      The system will be down on Saturday from 8 to 12 for an upgrade. / Please save your work and log out on Friday evening.
      Reminder: the timesheets are due at noon. / Managers, please approve them by three.
      There is fresh coffee and cake in the kitchen, Tom is leaving us after nine years. / Come and say goodbye.
      To buy office supplies please use the new purchasing tool from Monday. / A short guide is on the intranet.
      I forward the offer from the consultant. / His fee looks high to me, do we really need all five days?
      Please wire the rent to the landlord as every month, account unchanged. / Confirm when done so I can file it.
      The bank needs two signatures on the form. / I have signed, could you drop by this afternoon?
      Attached please find our invoice for the audit work in May as agreed in the engagement letter.
      Could somebody lend me a copy of the old handbook? / I promise to bring it back on Friday.
      Our choir sings on Sunday at five in the old church. / Entry is free, we collect for the roof.
      The plumber comes between 8 and 10. / Please leave the key with Mrs Dorn on the second floor.
      The class reunion is on 2 October at the lake. / Tell me if you come and whether you bring somebody.
      Can you proofread my cover letter? / I have to send it tonight and I am not sure about the second paragraph.
      The doctor says it is only a strain. / Two weeks without running, then physiotherapy.
      I put the receipts for the Denver trip on your desk. / Taxi and hotel come to 410 dollars.
      My paper on option pricing is finished. / If you have time, I would be glad for comments before I submit it.
      The software licence expires in September. / Shall we renew for one year or look for something else?
      Following up on the request for quotation I sent last week. / Have you had time to look at it? / We decide on the vendor by Friday and would like to include you.
      We are requesting a quotation for the items listed below. / Please state unit price, taxes, validity and delivery terms. / Offers are accepted until 30 June.
      Our company invites you to quote for office cleaning, three floors, five evenings a week. / Please include staff, materials and the start date.
      Request for quotation no. 118: 40 desks, 40 chairs, installation included. / Evaluation is by price, delivery and warranty. / Send questions to the purchasing office.
      Hello team, can you quote these part numbers? / If an item is not in stock, please offer an equivalent and tell me the lead time.
      Kindly provide your best price and availability for the following: bearings 6204, 200 pcs; oil seals 35x52x7, 150 pcs.
      Could you resend the quote with freight shown apart? / Our finance needs it before they approve the purchase order.
      We've reviewed your proposal. / The price is above our budget, is there room if we commit to two years?
      Please quote for a service contract for twelve forklifts, two visits a year, spare parts at cost.
      I have not heard back about my inquiry of 3 March. / Are you still able to make the brackets in aluminium?
      Thank you for your offer. / We compare three suppliers and come back to you next week with an answer.
      Purchase order 2207 attached as agreed on the phone. / Please confirm the delivery date and send the order acknowledgement.
      Please send your W-9 and remittance details so that we can set you up as a vendor for the steel racks we ordered.
      Delivery of the pumps was promised for week 14. / It is week 16. / When will they really come?
      We buy about 200 tons of polypropylene a year and want to test your grade. / Data sheet and a 25 kg bag, please.
      What certifications do the power strips have? / We sell in Australia and need SAA.
      The forwarder says the cargo is not at the warehouse. / Did your truck leave on Tuesday?
      We'd like to book a video call to see the production line before we order the second machine.
      The gasket leaks at 6 bar. / Do you have a thicker one in stock? / I need it before the weekend.
      I run a small toy store and saw your wooden train. / What would two cartons cost with shipping to Kansas?
      Let's move the call to 3 pm, the client is still in another meeting. / I'll send a new link.
      Hi Kim, the deal for August was entered with the wrong delivery point. / Could you fix it before we close the books?
      Dave, the storage contract runs out in March. / Please work with Legal on the renewal and copy me.
      Vince asked me to pass on the article about weather derivatives. / It's in tomorrow's journal.
      Please see below the list of summer interns and the groups they join. / Each of you will be a mentor.
      The expense report was sent back: the hotel bill is missing. / Please attach it and submit again.
      As discussed, here is the presentation for Monday. / Slides 8 to 10 need your comments.
      Could you make sure that the meter reading for the Lamar station is in the system by noon?
      The office closes at three on Friday. / Enjoy the long weekend.
      You're right about the patch, my test was wrong. / I take back the last mail.
      Has anyone got this card to work with the 2.4 kernel? / The module loads but there is no sound.
      That is exactly what the paper says on page four. / The author never claims the opposite.
      The job at our department is for three years, teaching four hours a week. / Applications with CV to the head of the department by 1 March.
      Summer school in linguistics, two weeks in July, courses for beginners and advanced students. / Grants are available.
      The journal has a special issue on prosody. / Papers may be in English or French. / Guidelines for authors are on the site.
      I enjoyed your book and wonder if the data on dialects is available. / It would help my own work a lot.
      New in the shop this week for our customers: the spring collection and a gift for members. / You can change what we send you in your preferences.
      The top stories you follow: a new browser, a court case on patents, a look at next year's phones. / Manage your alerts on your profile page.
      Your statement is ready. / Sign in the usual way at our site when you like, there's nothing to pay now.
      Reset code as you asked for on our site: it is valid for ten minutes. / If you did not ask, do nothing.
      Thanks for registering for the webinar. / It starts on Wednesday at five, the link comes an hour before.
      gonna be late 4 dinner, start without me k?
      where r u? we r at the cinema already
      lol ok. u free on sunday to help me move?
      I'm back home, call me when u wake up
      is she coming with us or not? need to book the tickets
      Thx for yesterday, had so much fun
      wat time is ur lesson tmr? i go with u
      Nope, still waiting for the bus in the rain
      Just finished work, so tired. you?
      What did the landlord say about the heating
      i think he likes you, he keeps asking about you
      my phone died, sorry. let's meet at 6 by the clock
      can u send me the notes from monday? i was sick
      You get this message because you registered on our site or asked for our news. / The web seminar on set-top boxes is on the 12th, join from your desk.
      You signed up for our free market letter. / This week: what the rate decision means for bonds, and a reader's question on index funds. / To leave, follow the note below.
      Fans, issue 14 is here: the new player, skins made by our users, and an interview with the developers. / Past issues are in the archive.
      The comic for Monday is up. / Visit the site if you cannot see the picture. / You subscribed by e-mail.
      Our airline opens two new routes from Stansted in spring. / Fares and times are on the site. / You receive the news as a registered customer.
      The new graphics board is now on sale in shops. / Drivers, reviews and the list of dealers are on our product pages. / Newsletter of July.
      We've just opened a clothing section in our store after a year of work. / Customers who shop this week get a thank you voucher. / You can stop these notices in your account.
      A sample issue of our energy report is attached, as you asked at the conference. / A year costs 75 dollars if you like it.
      Sponsor message: a card with no annual fee. / --- The list: photos from Sunday's picnic are on the family page, enjoy.
      Forwarded: free internet access for members. / Thought you might care about this since your plan ends in May.
      Archive search results from the newspaper for your saved topic. / Advertisement: country reports for readers. / Three articles were found.
      Conference early bird ends on Friday. / The programme with forty talks is online. / You attended last year, so we thought you'd like to know.
      Golf club mail to members: green fee on Tuesdays, a lesson with the pro, the spring tournament.
      Your TV guide for the week: the film on Sunday night, a new series, and what our readers say. / Manage your alerts on the site.
      Weekly deals for members of the book club: two novels and a cookbook. / You agreed to this mail when you joined.
      Software tips: how to merge two documents, ten keyboard shortcuts, a fix for the print bug. / Delivered each week to 200,000 subscribers.
      Career alert you set up: four new positions for chemists near Houston. / Change or stop the alert at any time.
      Power market symposium in Atlanta in April. / You are invited to attend, the fee includes lunch and papers.
      Online news digest: phone maker recalls batteries, court hears music case, a worm slows the net. / Ads help us to keep this free.
      New on the developer network: a tutorial, the beta of the toolkit, chat with the team on Thursday.
      Hotel loyalty programme: you have 3,200 points, no stay is due. / Partner offers this month are on the site.
      Concert hall news: the autumn programme is out, friends of the hall may book first.
      Thanks for trying our editor. / Your trial runs until the 30th, after that it works on with fewer features. / Need help? Write to us.
      Shop update for customers: we are closed at Easter, orders placed before Wednesday still go out.
      Confirmation of your new account. / Your ID and the address we have are below. / Did you not create it? / Then let us know.
      Our firm looks for an agency to build an online shop for us. / Kindly send references, the steps you propose and your hourly rate.
      We need a freight forwarder for three containers a month from Qingdao to Gdansk. / Please quote all charges.
      What do you charge for translating a 40 page manual into German? / We need it by the end of the month.
      Please quote for a two-day training of our staff on the machine you sold us.
      We want somebody to inspect the goods before loading. / How much is one day and when could you come?
      Could you offer design and printing of 5,000 brochures? / Logo and texts come from us.
      Request for a service quotation: maintenance of our company's servers for one year. / State the response time and the price in detail.
      Hey, are you still coming tonight or shall I eat without you?
      Missed your call, I was in the shower. / Ring me when you are up.
      lol ok see you at the gate then, bring the charger
      Just got off the train, walking home now. / Do we need milk?
      Thanks for last night, the curry was great. / Same again next week?
      Sorry, can't talk, in a lecture. / Text me.
      Good night, sleep well, and good luck with the exam tomorrow.
      Did you take your tablets today? / The chemist shuts at six.
      My doctor changed the dose, so I feel a bit tired this week.
      Haha that joke was awful, send me another one.
      Who won the match? / My phone died at half time.
      Pick me up from the airport at 9, flight is on time.
      You are receiving this digest because you joined the gardening list. / This week: three questions on tomatoes and the date of the meeting.
      Release 2.4 of the player is out. / It fixes the crash on start and adds two new skins; the list of changes is on the project page.
      Here is the monthly letter of our club you signed up for. / Programme for March, new members, and the minutes.
      Your order from our book shop has left the warehouse. / You can follow the parcel under My orders.
      Thank you for registering for the seminar on power grids. / The room opens at 9 and lunch is included.
      This week in our magazine: an interview with the architect and a look back at the fair. / To leave this list, write to the editor.
      Dear member, the free access you asked about now covers the archive too. / Nothing changes in your contract.
      As a subscriber you get the special report first. / We thank you for your support over the past year.
      Forwarding this because you asked about insurance for the trip. / I have not used them myself.
      Attached is the ad our agency proposes for the spring campaign. / Tell me which headline you prefer.
      The sales team beat its target for June, well done all. / Drinks on Friday.
      The patch makes the filter treat such mails as spam. / Can somebody run it on the test corpus?
      Somebody keeps sending me offers for watches and pills. / How do I block them on the server?
      The report on the lottery commission is due on Monday. / Please check the figures in table 3.
      Our bank changed its online form, the old bookmark no longer works. / Use the link on the intranet.
      My cousin has inherited the farm and wants to sell it. / Do you know a notary?
      Congratulations on the new baby! / When may we visit?
      We won the tender for the school kitchens, contract signing is on Tuesday.
      Deposit sent this morning by wire, the bank slip is attached. / Please start production.
      Which account do we pay into? / Send the bank details on the proforma, we transfer the balance tomorrow.
      Our bank sent the transfer back, the SWIFT code on your invoice seems wrong. / Please confirm the beneficiary name.
      As you asked, the drawings are in the zip file. / Tell me if a view is missing.
      The hospital bids in a tender and we supply it, so we need 300 wheelchairs. / Price CIF Mombasa?
      Please share your account details for the sample fee.
      We are bidding in a school tender and need a price for 500 desks, delivery in August.`,
    junk: `
      Cheapest meds online: pain relief, sleeping tablets, weight loss, all without a prescription. / Shipped overnight in plain packaging.
      Men, last longer tonight. / Herbal pills that add inches, money back guaranteed. / Your partner will thank you.
      V1agra, C1alis, Xanax and more at 80 percent off retail. / Visit our licensed pharmacy now.
      Lose 30 pounds in 30 days without diet or exercise. / Our patch melts fat while you sleep. / Free bottle today.
      Look ten years younger with human growth hormone spray. / Doctors are amazed. / Limited time offer.
      Hot singles in your area want to meet you tonight. / View her webcam for free. / Adults over 18 only.
      Lonely housewives are waiting to chat, click to see their photos. / No credit card needed.
      Uncensored movies and pictures of nude girls, instant access to hundreds of sites.
      Mortgage rates hit a record low. / You are pre-approved for 400,000 at 3.2 percent, even with bad credit. / Fill the short form.
      Refinance now and save thousands. / Lenders compete for your loan. / No obligation quote in one minute.
      Get out of debt! / We cut your credit card payments by half and stop the calls of the collectors.
      Small business cash advance up to 250,000 dollars, no credit check, same-day funding. / Call our toll free number.
      This stock is about to explode. / Buy ticker before the news comes out Monday. / Target price up 400 percent. / Past results are no forecast.
      Hot penny stock alert: strong buy, huge volume expected, early investors will profit.
      Original software at prices you won't believe: office suite, photo editor, operating system, download instantly for 49 dollars.
      Replica watches that look like the real thing, famous Swiss brands from 199 dollars. / Order today and get a free gift.
      Win big at our online casino. / 200 percent bonus on the first deposit and 50 free spins. / Play now.
      University diploma without exams or classes. / Bachelor, master or doctorate from life experience. / Call 24 hours a day.
      Work at home and earn 5,000 a month stuffing envelopes. / No experience needed, start today. / Income guaranteed.
      Be your own boss. / Our system brings money while you sleep, join the team and recruit three friends.
      Make fast cash with this legal letter: send five dollars to each name on the list and watch the money come in.
      Term life insurance for a dollar a day. / Compare quotes from the best companies for free.
      Save up to 70 percent on toner and ink cartridges. / Order now and get free shipping. / To be removed from our list reply with remove.
      Bulk e-mail works! / We send your ad to 20 million addresses for 399 dollars, list CD included. / Opt out by calling.
      Satellite TV with all channels for free, the descrambler box that cable companies hate. / Act now while supplies last.
      Free vacation for two in Florida, you only pay the taxes. / Call now to claim your certificate.
      Congratulations, you've been selected to test the new phone. / Answer three questions and pay only the delivery.
      Your loyalty points expire tonight. / Redeem them here for a gift card worth 500.
      URGENT! your mobile number was drawn for a 2000 prize, call 0906 to claim, 150p per minute
      You have 1 new voicemail from a secret admirer. text MEET to 80880 to find out who, 1.50 per msg, 18+
      FREE ringtone of the week! reply TONE to 8077. 3 a week until you send STOP
      txt WIN to 85233 for a chance to get 1000 cash or an ipod, cost 1.50
      Your free holiday voucher is waiting, call our landline now, box 334, terms apply
      Final call! your complimentary phone upgrade has not been collected, ring 0800 to get the latest camera mobile free
      Dear user, your mailbox has exceeded its limit. / Validate it within 48 hours or it will be closed.
      We detected unusual activity on your card. / For your protection it has been limited, please verify your information to restore it.
      Your wallet must be verified before the update or your coins may be lost. / Connect it now using the button below.
      The airdrop is live. / Claim your tokens by linking the wallet before the snapshot ends.
      Withdrawals are open again. / Submit your recovery phrase to receive the balance of your account.
      Update your extension immediately, the old version is unsafe and access will be lost after Friday.
      Courier service: we tried to deliver your package. / Pay the redelivery charge and confirm the address or it goes back.
      Tax office: you are owed a refund. / Complete the form with your card number to get the amount.
      Your payroll deposit failed. / Sign in with your office mail to review and correct the account.
      You have received an encrypted document from a client. / Open with your work login.
      Somebody requested a change of your password. / If it was not you, cancel the request using this link straight away.
      Your storage is full and photos will be erased. / Get 50 GB more for only 1.95.
      Your antivirus plan was renewed and 349 dollars charged. / To dispute call the billing team within 24 hours.
      Our bank has changed, please pay the open invoice to the new account below and send the slip. / The old one is under audit.
      I need a quick favour, are you free? / Buy some gift cards for a client and send me the codes, I pay you back tonight.
      I have access to your devices and watched you through the camera. / Pay 1,200 in bitcoin within two days or everybody sees the film.
      I am contacting you about a sum of 14.5 million left in a dormant account of our bank. / You will be made next of kin, forty percent is for you.
      My father, a former minister, deposited two boxes with a security firm in Europe. / I need your help to claim and invest the funds in your country.
      I was diagnosed with cancer and have weeks to live. / I want to will my wealth to charity and chose you to carry this out.
      We are pleased to inform you that your address drew the lucky numbers in the second category. / Contact the claims agent to file for your prize.
      The United Nations compensation board lists you for payment. / Send your full name, address and telephone for the release of your card.
      As a customs officer I hold your consignment. / A fee for the yellow tag must be paid before it can move.
      I'm a private lender. / Business and personal loans at low interest, no collateral. / Reply with amount and duration.
      I manage investments for a family that looks for partners abroad. / Capital of 90 million is ready, please treat this as confidential.
      A donation has been made to you by a lottery winner. / Reply for details on how to receive it.
      The ministry of energy plans to buy your product in large quantity. / As an agent I register your company for the tender, my commission is four percent.
      Vendors from abroad are invited to register for the supply project of the oil company. / Ask for the questionnaire and the expression of interest forms.
      The contract board has approved your quotation. / Before signing your company needs to legalise the papers with a notary here, the cost is 2,400 dollars.
      Our delegation wants to visit you before a bulk order. / Send invitation letters for four persons so we can get the visa.
      My company needs a liquid used in vaccines from your region. / A local dealer sells it cheap, my boss pays three times more. / You would be the middleman and we share.
      This may be outside your field, but it brings extra income. / We want someone honest to buy raw seeds for our laboratory.
      We sell jet fuel, diesel and crude with direct refinery allocation. / Buyer sends order letter, procedure FOB Rotterdam. / Serious mandates only.
      Gold bars and rough stones from our mine at a discount. / Looking for long-term buyers, CIF your airport.
      Sugar ICUMSA 45 available, 50,000 tons monthly, contract 12 months, letter of credit accepted. / Contact the seller's mandate.
      I represent the purchasing division of a well-known retailer and wish to open an account with you on 30 days credit. / Send your terms to our office address.
      I would like to order some items from your store and pay by credit card. / My shipper will pick them up, include his charge in my total. / Do you take visa?
      Do you stock this item and what types of card do you accept for payment? / Get back with the total so that I forward my card details.
      Please see the attached purchase order and confirm by return. / Our finance needs your signed proforma today.
      Attached is the revised order list and specification, open the archive and quote your best. / Delivery is urgent.
      Payment advice attached. / Check if the bank details in the file are correct before we send the transfer.
      Kindly check the requested samples in the zip file and give us your price.
      Find attached the shipping documents and bank slip, download and confirm receipt.
      We are interested in your products and want to place a big order. / Kindly send your catalogue with price list and payment terms.
      Do you export to our country? / Please mail us your brochure and your lowest price for all goods.
      I saw your firm on the internet and would like to buy from you. / Let me have your catalogue, minimum order and the bank you use.
      Good day to you. / We need your product for supply to our government, send quotation for all your items and shipping cost.
      We are willing to establish a long business relationship. / Your latest catalog and samples are needed, reply by mail to our director.
      My name is a purchase manager, our company is an importer of many goods. / Your product caught our attention. / Send your company profile and offer.
      This is Cherry from a lighting factory in Zhongshan. / We make downlights and strips with good quality and a competitive price. / Free samples, welcome your inquiry.
      We are glad to introduce our plastic mould and injection workshop. / Twelve years in this line, short lead time, any drawings please send to us.
      We produce neodymium magnets of all shapes and export to Germany and the US. / If you need any, contact me freely.
      Supplier of PCB and assembly here. / Two to thirty-two layers, quick turn in 48 hours, no minimum. / May I quote your next board?
      Our main products are valves, fittings and flanges. / ISO and CE. / Looking forward to being your partner.
      Hot sale this month: wireless chargers and power banks in stock, ship today. / Ask for the price list.
      New arrival of yoga leggings, our own mill, MOQ 100 per colour. / Agents wanted in your market.
      We have surplus servers, memory and switches for sale, tested, with warranty. / Send me your needs.
      As a professional forwarder we offer the best ocean rates this week from Ningbo to the West Coast. / Space is guaranteed, book now.
      Door to door with duty included to the UK, 35 days, five dollars a kilo. / Warehouse in Yiwu and Shenzhen.
      Do you need third-party inspection or a factory audit? / Our engineers are in every province, from 198 a day.
      We design modern websites and online shops at low cost. / Would you like a proposal and samples of our work?
      I found several issues that keep your website from the first page. / A free report is ready, when can I call?
      Our team of app developers can start this week, hourly rates from 12 dollars. / Shall we have a short call?
      Social media followers, likes and reviews for your brand. / Real people, fast delivery, packages on request.
      We write articles and place links on blogs with high authority. / Reply and I share the sites with prices.
      Verified database of hospital buyers and purchasing managers with direct mail and phone. / Tell me your target market, I send counts.
      Would you want the list of visitors and exhibitors of the trade show? / All records are opt-in, price is discounted this week.
      Someone wants to register your company name as a domain in Asia. / As the registrar we must ask you first, answer within five days.
      Your company has been chosen for the business excellence award. / The ceremony package costs 1,900 euros.
      Online training on export law, certificate included. / Seats are limited, register today and save 30 percent.
      Electronic cigarettes and vape juice wholesale, all brands, fast dispatch. / Add our sales on telegram.
      Fake banknotes, passports and driving licences of top quality, discreet delivery. / Write to us.
      Trade crypto with our expert and receive weekly profit of 40 percent. / Minimum deposit 200.
      Part-time job: like and rate shops on your phone, 50 to 300 a day, paid daily. / Contact on whatsapp.
      Wholesale handbags of famous brands, same quality as original, dropship available.
      Click here to be taken off our mailing list. / Today only: ink, paper and labels at half price.
      This is not spam. / You receive this since you or a friend opted in. / Great offers inside, click to view.
      Dear homeowner, your application was reviewed by several lenders. / Your rate is waiting, complete the last step here.
      Bad credit is no problem. / Get the car loan you deserve today, everybody gets approved.
      Amazing new device saves 30 percent of gas. / Risk free trial, satisfaction guaranteed, order now.
      Internet marketing secrets of the millionaires revealed. / Free report, limited copies, reply today.
      Earn six figures from your kitchen table, no selling, no boss. / Call the recorded message.
      Discover how to legally erase bad marks from your credit file. / Money back if you are not happy.
      One time mailing. / We found you on a public page and thought you might like our free dating site.
      Increase your bust size naturally. / Thousands of women are satisfied. / Buy two and get one free.
      Cable filter: watch all pay-per-view movies and sports for nothing.
      Find out anything about anyone: investigate your boss, neighbours or a lover with this software.
      Generic drugs shipped from abroad. / Valium, vicodin, soma, no questions asked.
      Prescription medicines delivered to the door, lowest price on the net, doctors on call.
      Get software CDs cheap: graphics, accounting, language courses, all full versions.
      Special bulletin for investors: oil explorer announces a record find. / Shares are trading at cents, get in before the crowd.
      Our analysts expect this company to rise 300 percent within weeks. / This report is paid for and not advice to buy.
      Hi, it's me, I put my new pictures on the site, no fee to look, I'm bored and live near you.
      Hey sexy, want to talk? / my cam is on now, join free.
      You owe it to yourself to have a degree. / Earn more with a title from a prestigious non-accredited university.
      Free cell phone with every new plan, shipping included, offer ends at midnight.
      Collect your cash prize, dial 09 and quote the claim number. / Valid 12 hours only, cost from landline 60p.
      U have won a guaranteed award, to claim ring this number now, lines close tonight, 18 or over
      SMS auction: reply BID to buy the new handset for a fiver. / to stop text END
      Chat to girls in your town, txt your age to 69696, each message received 1.50
      Last chance to use your bonus points, visit the page and pick a present today
      Wanted: people who like free money. / Ask me about the cash gifting club.
      We can collect your unpaid invoices anywhere in the world for a share, no win no fee.
      Get paid in full, accept checks by phone and credit cards on the net, merchant account approved today.
      Mail your ads with our stealth sender, bulletproof hosting included.
      Million dollar e-mail lists on one disc, fresh this week, 99 dollars by cash or money order.
      Dear account holder, we have had to suspend online banking after several failed attempts. / Please log on with your details to lift this.
      Your Apple invoice for a game of 79.99 is attached. / Not you? / Cancel the purchase here.
      Payment declined! / Your video membership is on hold. / Enter a new card to keep watching.
      Crypto exchange security: a withdrawal of 1.2 BTC was requested. / Reject it by confirming your identity.
      Courier has a legal document for you. / Choose a time and pay the small charge online.
      Your device is infected with 14 viruses. / Install the cleaner now.
      New sign-in on your social page. / If this wasn't you, secure your account by confirming the password.
      Action required: your mail password must be renewed. / Use the same password by pressing keep.
      We are the department in charge of domain names. / Pay the invoice to avoid loss of your site.
      You have a pending grant. / No repayment. / Confirm your bank for the deposit.
      My dear, I am a young lady of 24, orphan, and live in a refugee camp. / My late father left money and I want to come to you.
      With due respect, I write to seek your assistance in a transaction of mutual benefit. / I am the auditor of a bank here.
      I am Mr. Chan, a banker in Hong Kong. / I have a deal worth 44 million for you, reply to my private mail.
      Permit me to introduce myself, I was the personal assistant to the late president. / The fund is hidden abroad and I need a partner.
      Your fund of 8.3 million will be paid by ATM card. / Reconfirm your full information and pay the courier.
      C!alis, Vi@gra and V.a.l.i.u.m at the lowest pr1ce, no doctor needed
      v i a g r a from 1.20 a pill, sh1pped worldwide, discreet
      make her h@ppy tonight, p1lls that really w0rk
      M0RTGAGE rates as low as 2.9, bad cred1t ok, appl1cation takes a minute
      Get M1crosoft and Ad0be for 80% 0ff, instant d0wnload
      soft viagra works in 15 minutes, order three and one is free
      your girlfriend will love the extra inches
      My husband is out of town, want to see my pics?
      Young and willing, watch them live, no card required
      Cheap OEM programs in every language, save big, download right after payment
      Prescription-free meds: ambien, phentermine, levitra. / Same day shipping.
      Genuine-looking Swiss replicas, water resistant, with box and papers, from 150
      Shares of this little company doubled yesterday and more news is to come, watch it trade on Monday
      Bank says no? / We say yes. / Up to 500,000 for anything you like, decision in an hour.
      Are you overpaying on your house? / Homeowners cut their payment by half with our program, see if you qualify.
      Remove your name? / Just send an empty mail. / Until then enjoy the best online slots with a 100 welcome bonus.
      Double your income with an internet business we set up for you, one hour a day.
      Satisfied customers say it all: bigger, longer, better. / Buy the patch now.
      Dear card member, our records need updating. / Fail to do so in three days and the account gets suspended.
      You are the one millionth visitor, pick a laptop or a holiday.
      Your PC has errors! / Free scan fixes registry and stops popups.
      Need a diploma fast? / No classes, verified over the phone.
      Win a trip: fill our short survey and pay just the processing.
      Lower your electric bill with this plug the power firms fear.
      Confidential: I have a cargo of diamonds and trust only you.
      Two-step verification has to be switched on before 30 June or your exchange account stays locked. / Activate it with the button below.
      Important: version 4 of the wallet is no longer supported. / Install the upgrade from this page, otherwise you lose access to your assets.
      Dear valued user, as part of our security programme every wallet must be validated again. / It only takes a minute.
      Holders can now swap to the new token. / Connect and sign to receive your share before the portal closes.
      Thank you for being a valued customer, a reward worth 100 is set aside for you. / Complete the short survey to get it.
      Your free kit from the hardware store is waiting, just answer a few questions and cover shipping.
      Thanks for your purchase of computer protection for one year, 449 dollars will show on your statement. / If you didn't order this call support to cancel.
      An invoice from the billing platform is ready, view and pay it online. / Questions? Call the number on the page.
      Your delivery firm's invoice is now available. / Please view and pay using the secure portal.
      We couldn't renew your cloud plan, your photos and files will be removed. / Update the payment details.
      Scan the code in the attached file with your phone to confirm the new multi-factor settings for staff.
      Your tax document is shared with you, log in with the company mail to open it.
      Dear shopper, your account was used for an order to another address. / If it was not you, check the order here.
      Post office: the house number is missing, please complete your address and pay 0.99 for delivery.
      Your cheque was returned. / Log on to online banking and confirm your telephone code.
      Your shop's payout is on hold. / Submit identity papers and bank login to release the money.
      Copyright complaint against your page, it will be taken down in 24 hours. / Fill the appeal form with your password.
      Secure message from the procurement office: press read message and enter your mail credentials.
      The eSignature contract for order 7781 is pending, open document and log in to sign.
      New fax document received from the scanner, 3 pages, download with your mail account.
      You have 1 new voice message from an admirer. / Call 0900 555 0111 to hear it, calls cost 1.50 per minute.
      FREE ringtone of the week! / Text TONE to 85550, 3.00 per week until you send STOP.
      Your mobile number has been awarded a 2000 bonus prize! / Call now to claim, code 4471, valid 12 hours only.
      Urgent! We tried to contact you about your prize holiday. / Call the claim line before midnight.
      Want to chat with singles in your area tonight? / Text CHAT to 80555, 18 and over only.
      Win tickets to the final! / Answer the question by text, 50p per message.
      Last chance to get a new phone with double minutes and a free camera. / Call our upgrade line today.
      Sexy girls are waiting for your call right now, 24 hours, adults only.
      Hot new videos added daily, uncensored, join free for three days!!
      See her live on cam, no card needed, click and enter.
      Lonely housewives near you want to meet, browse their photos for free.
      Cheap pills without prescription, shipped overnight in a plain packet.
      V1agra and c1alis at the lowest price online, order now and save 80%!
      Bigger, harder, longer: the natural pill men talk about. / Guaranteed or your money back.
      Lose 15 kilos in a month without diet, doctors are amazed by this tea.
      Low mortgage rates, bad credit no problem! / Fill in the one-minute form and save thousands.
      Genuine replica watches, looks like the real thing at a fraction of the price.
      Original software for a tenth of the shop price, download at once, all languages.
      This small stock is about to explode! / Analysts see it tripling within days, get in before the news.
      Make 5,000 a week from your sofa, no experience, start today!
      Get your university diploma in two weeks, no exams, no classes, call now.
      Your reward points expire today! / Claim your gift card before they are gone.
      You have been selected for an exclusive member reward. / Only 40 boxes left, claim yours and pay the postage only.
      Congratulations valued customer, a power tool set is reserved for you. / Answer a short survey to get it.
      Withdrawals from your frozen wallet are open again. / Connect the wallet and confirm your recovery phrase to receive the balance.
      Your crypto account was credited with 1.4 coins. / Log in within 24 hours to accept the transfer.
      Your subscription has been renewed for 399.99. / If you did not order this call our billing desk for a refund.
      Storage is full and your photos will be deleted. / Upgrade with the button below, the payment failed.
      Dear friend, I have a vital proposal for you. / Reply to my private mail and I will give the details.
      Meet beautiful women from abroad looking for a serious man, first letter free.
      Our auditor noticed your account details changed. / Confirm your bank login so that the payment is released.
      Payment advice attached, open the html file and sign in to read it.
      Please send your bank account so that I may move the late client's funds into it.
      The ministry tender is yours once the bidder's form is paid. / My share is three percent.`,
  },
  zh: {
    ham: `
      想找双肩包，500个，绣logo。 / 请告诉我交期和每箱重量。
      需要太阳能水泵十台，农场用。 / 报到蒙巴萨的价格，要带配件。
      这个灯是220伏的吗？ / 餐厅要二十个。
      把手能不能再长一点？图纸我发你。
      货到了，少了两箱，签收单和照片在附件。 / 怎么处理？
      发票抬头写错了，改好再发一次，明天就付款。
      样品没问题，按这个颜色做600个吧。
      外箱唛头按我们发的格式印，别忘了加产地。
      我晚半小时到，你们先吃。
      周一的会改到周三，还是原来那间会议室。
      会议纪要发到群里了，大家核对一下自己的部分。
      生日快乐，周末一起吃个饭。
      您的订单已发货，预计周五送达，可在账户里查物流。
      谁去接孩子？我还在加班。
      更新以后服务起不来，日志里只有权限报错，大家有什么思路？
      论文的第二版已经上传，请老师有空时提提意见。
      上个季度的报表我核过了，少记了一笔运费，麻烦财务补一下。
      明天下雨，户外活动取消，改在体育馆。
      请问系里的讲座几点开始，需要提前报名吗？
      房东说水管周四来修，家里要留人。
      各部门请在月底前把考勤表交给人事，有问题找小陈。
      下周客户来参观，展厅要提前打扫，产品样品摆好。
      本周销售例会的数据我汇总好了，发在公司群里，请查收。
      孩子们的家长会定在周四晚上七点，教学楼三楼。
      系统密码每三个月换一次，技术部不会向任何人要密码。
      上海的航班晚点了，我九点才到，酒店已经订好了。
      新员工培训周一上午开始，请各位准时到会议室。
      老师，论文的参考文献格式我改好了，请您再看一遍。
      快递放在门口了，你下班记得拿。
      这台机器的说明书有英文版吗？我们工人看不懂中文。
      我们收到货了，质量不错，下个月准备再订两个柜。
      请问你们的公司在哪个城市，方便去看厂吗？
      能不能先给我看看这款的检测报告和尺寸图？
      价格可以接受，付款方式用信用证行不行？
      订金已经付了，请安排生产，大货前寄一个产前样。
      定金今天已汇出，银行水单发您。 / 请安排生产。
      请把收款账户发过来，尾款明天付。
      我们公司中标了医院的项目，要买病床两百张。 / 请报价，发货到广州。
      学校招标要用窗帘，尺寸表发您，能供货吗？
      政府项目要投标，需要路灯五百盏，请报FOB价和交期。`,
    junk: `
      您的银行卡已被限制使用。 / 请点开链接核对资料，恢复正常。
      邮箱即将停用，请今天内验证密码。
      您的包裹被海关扣留，请支付税费。
      我们是大型进口商，对贵司产品很感兴趣。 / 请把全部目录和价格发给我们老板。
      我们要下大单，请发所有产品的照片和价格到我私人邮箱。
      政府部门选中贵公司参加采购。 / 表格要收费，合同签了我拿提成。
      一位重病的富商想把财产捐给您，请务必保密。
      恭喜，您的号码抽中一等奖，请联系客服缴税领奖。
      无抵押贷款，当天到账，利息低。
      我厂专业生产包装袋，出厂价，欢迎索取样品。
      中国到欧洲铁路双清包税，价格优势，欢迎询价。
      谷歌优化、独立站建设，这个月有优惠。
      出售企业邮箱名录，天天更新。
      在家兼职刷单，日结，不需要经验。
      附件是采购订单压缩包，请打开确认。
      代开发票，各行业都有，可先验后付。
      公司注册、商标代理、税务筹划，电话咨询。
      高级管理培训班，名师授课，报名从速。
      先交手续费，遗产马上打到您账户。
      付款凭证在压缩包里，打开后输入邮箱密码查看。
      非洲某部采购已选中贵司。 / 先交投标注册费，我拿三个点佣金。
      我司大量收购各类产品，请把全部目录和底价发到老板邮箱。`,
  },
  es: {
    ham: `
      Busco mochilas escolares con dos compartimentos, 500 unidades, logo bordado. / Indiquen plazo y peso por caja.
      Necesitamos bombas de agua solares de 2 pulgadas para un proyecto agrícola, 14 equipos. / Con garantía y repuestos.
      ¿Tienen esta lámpara en 220 voltios? / Serían cuarenta para un hotel.
      Quisiera saber el precio de mil bolsas de tela estampadas a dos colores puestas en Veracruz.
      Llegó la mercancía pero faltan tres cajas. / Adjunto la lista de empaque firmada.
      Cambien por favor el color del segundo artículo a gris y mándenme la proforma corregida.
      La muestra nos gustó, solo hay que reforzar la costura. / Con eso cerramos el pedido.
      Mañana no puedo ir a la reunión, te llamo por la tarde.
      Os mando el acta y el presupuesto revisado, decidme si falta algo.
      ¿Recoges tú a los niños hoy? Salgo tarde del trabajo.
      El taller avisa que el coche estará listo el viernes.
      Su reserva para dos personas está confirmada. / Puede cancelarla hasta el día anterior.
      Boletín de la biblioteca: horario de verano, nuevas novelas y club de lectura. / Lo recibe porque es socio.
      Feliz cumpleaños, que lo pases muy bien con los tuyos.
      El servidor se para cada noche al hacer la copia. / ¿A alguien más le ocurre?
      Ya hicimos la transferencia del anticipo, adjunto el justificante. / ¿Cuándo embarcan?
      Envíenos los datos de su banco para pagar el saldo.
      Participamos en una licitación y necesitamos precio de 400 camillas.`,
    junk: `
      Su tarjeta fue bloqueada por seguridad. / Verifique sus datos en el enlace para activarla de nuevo.
      Estimado usuario, su correo será desactivado si no confirma la clave hoy.
      Su paquete no pudo ser entregado. / Pague los gastos de aduana en la página.
      Somos importadores interesados en sus productos. / Envíen su catálogo general, precios y condiciones.
      Nos gustaría hacer un pedido grande. / Mande fotos y lista de todo lo que vende.
      La entidad del gobierno lo invita a una licitación. / Los formularios cuestan 500 dólares y yo gestiono el contrato a comisión.
      Soy la viuda de un empresario y quiero donar su fortuna. / Necesito su ayuda y sus datos bancarios.
      Ha resultado ganador del sorteo internacional. / Comuníquese con el agente para cobrar.
      Ofrecemos préstamos rápidos con interés bajo, sin aval ni papeleo.
      Somos fabricantes de muebles de baño con precios de fábrica. / Pida nuestro catálogo.
      Transportamos su carga desde China puerta a puerta con todo incluido. / Cotice con nosotros.
      Diseñamos su tienda en línea y la ponemos en los primeros lugares. / Oferta de este mes.
      Vendemos listas de correos de empresas de todos los sectores.
      Gane dinero desde casa, sin experiencia, cobre cada semana.
      Adjunto la orden de compra en el archivo comprimido, confirme hoy mismo.
      Pague la tasa y le transferimos la herencia a su banco.
      Adjunto el justificante, abra el archivo y escriba su clave.`,
  },
  pt: {
    ham: `
      Procuro garrafas de vidro de 750 ml com rolha, 3 mil unidades. / Qual o prazo até Leixões?
      Precisamos de cotação de correias transportadoras, largura 600, 80 metros. / Segue o desenho.
      Tem esse modelo com bluetooth? Quero 30 para a minha loja.
      Quanto fica a caixa com 24 entregue em Belo Horizonte?
      Recebemos a carga, mas duas peças vieram amassadas. / Seguem as fotos.
      Aprovamos a amostra, pode iniciar a produção das 700 peças assim que o sinal cair.
      Podem trocar o plugue para o padrão brasileiro? / Sem isso não consigo vender.
      Oi mãe, cheguei bem, amanhã te ligo.
      A aula de quinta foi cancelada, o professor está viajando.
      Segue a ata da reunião, por favor confiram os valores.
      Você pode cobrir meu plantão no sábado? Te devolvo na outra semana.
      Seu pedido foi enviado e chega até sexta. / Acompanhe na sua conta.
      O grupo de corrida sai às 6 do parque, tragam água.
      Parabéns pelo bebê! Que venha com muita saúde.
      Depois da atualização a impressora não aparece na rede, alguém sabe resolver?
      Pagamos o sinal hoje, segue o comprovante. / Quando embarca?
      Mande os dados do banco para pagarmos o saldo.`,
    junk: `
      Detectamos um acesso estranho na sua conta. / Confirme a senha no link ou ela será encerrada.
      Sua encomenda está retida na alfândega. / Pague a taxa para liberar a entrega.
      Seu e-mail atingiu o limite, clique para validar ou perderá as mensagens.
      Somos uma grande importadora e gostamos dos seus produtos. / Mande catálogo e preços de toda a linha.
      Queremos comprar em grande quantidade, envie a lista completa e os dados da empresa.
      O governo quer contratar sua empresa. / É preciso pagar o cadastro do fornecedor antes da assinatura, minha comissão é de 5%.
      Tenho um fundo de herança parado no banco e preciso de um parceiro estrangeiro. / Metade é sua.
      Seu número foi premiado. / Envie seus documentos e pague a taxa para retirar o valor.
      Empréstimo sem consulta, juros baixos, dinheiro na hora.
      Fabricamos embalagens plásticas e vendemos para todo o país. / Solicite nossa tabela.
      Fazemos seu site aparecer no topo das buscas por um valor pequeno ao mês.
      Frete marítimo da China com o menor preço, coletamos em qualquer cidade.
      Vendo lista de e-mails de lojistas atualizada.
      Ganhe renda extra pelo celular avaliando produtos, pagamento diário.
      Segue nota fiscal em anexo, abra o arquivo e habilite o conteúdo.
      Pague a taxa e a herança vai para o seu banco.
      Segue o comprovante, abra o arquivo e digite a senha.`,
  },
  fr: {
    ham: `
      Nous recherchons des bocaux en verre de 370 ml avec couvercle doré, 6 000 pièces. / Merci de préciser le poids par palette.
      Je souhaite 25 parasols de terrasse, toile écrue, pour mon restaurant à Nîmes. / Quel délai ?
      Est-ce que la machine fonctionne en 50 Hz ? / Et combien pour deux ?
      Pouvez-vous imprimer notre nom sur les gourdes ? / J'ai le fichier.
      Le lot reçu hier n'a pas la bonne nuance, photos jointes. / Comment procède-t-on ?
      Merci d'ajouter dix pièces à la commande et de renvoyer la facture pro forma.
      Quel est le minimum pour cette couleur ? C'est pour essayer en boutique.
      Je serai en retard, commencez sans moi.
      La réunion de mardi est repoussée à jeudi, même salle.
      Voici le compte rendu, dites-moi s'il manque un point.
      Joyeux anniversaire à toi, on se voit dimanche !
      Votre réservation est bien enregistrée, arrivée le 4, départ le 6.
      La lettre de l'association : sortie en forêt, atelier compost, appel à bénévoles.
      Les enfants sont chez mamie, je les récupère à six heures.
      Depuis la mise à jour le pilote ne charge plus, voici le journal d'erreurs.
      Acompte viré ce matin, avis de virement joint. / Quand partez-vous en production ?
      Merci d'envoyer vos coordonnées bancaires pour le solde.
      Nous répondons à un appel d'offres et cherchons 600 lits, prix CIF svp.`,
    junk: `
      Votre carte bancaire a été limitée. / Mettez à jour vos informations sur le lien pour la débloquer.
      Cher client, votre messagerie sera désactivée faute de validation de votre mot de passe.
      Votre colis est retenu, des frais de douane restent à payer.
      Notre centrale d'achat souhaite importer vos articles. / Envoyez le catalogue complet avec tarifs.
      Nous voulons passer commande en gros, transmettez toute votre gamme et vos conditions.
      Le ministère lance un marché et votre entreprise est retenue. / Les formulaires sont payants et je prends 5 % de commission.
      Atteinte d'une maladie grave, je désire léguer mes biens. / Répondez-moi en toute confidentialité.
      Vous êtes l'heureux gagnant de notre tirage, réclamez votre lot auprès du cabinet.
      Offre de prêt entre particuliers, taux de 2 %, réponse en 24 heures.
      Fabricant de vêtements de travail, nous proposons des prix d'usine. / Demandez nos échantillons.
      Transport de Chine porte à porte, douane comprise. / Contactez notre équipe.
      Agence web : création de boutique et publicité, remise ce mois-ci.
      Vente de fichiers d'adresses de sociétés, mis à jour.
      Gagnez de l'argent chez vous, sans expérience, paiement chaque jour.
      Veuillez ouvrir la pièce jointe compressée pour voir notre commande et confirmer.
      Payez les frais et l'héritage sera versé sur votre compte.
      Avis de virement joint, ouvrez le fichier et saisissez votre mot de passe.`,
  },
  ru: {
    ham: `
      Нужны рюкзаки с логотипом, 400 штук, ткань плотная. / Какой срок и сколько в коробке?
      Ищем насосы для скважин, 15 комплектов, с паспортом. / Доставка до Екатеринбурга.
      Эта лампа на 220 вольт? / Хотим взять двадцать для кафе.
      Можно ли сделать ручку длиннее? Чертёж пришлю.
      Пришло на две коробки меньше, акт и фото приложил. / Как решим?
      Исправьте адрес в счёте и пришлите снова, завтра оплатим.
      Образец понравился, запускайте 600 штук в том же цвете.
      Буду через полчаса, поставь чайник.
      Совещание перенесли на четверг, зал тот же.
      Отправляю протокол, проверьте свои пункты.
      С днём рождения! Здоровья и радости тебе.
      Ваш заказ передан в доставку, ожидайте в пятницу.
      Родительское собрание в среду в шесть, кабинет 12.
      Заберёшь сына с тренировки? Я застрял на работе.
      После обновления служба не запускается, в журнале ошибка доступа.
      Добрый день, нужны термосы 750 мл, 1200 штук, с гравировкой. / Цена FOB и срок производства?
      Интересуют садовые ножницы с вашей страницы. / Какой минимальный заказ и есть ли на складе синие?
      Просим расчёт на плёнку 200 мкм, 30 рулонов. / Доставка в Новосибирск.
      Подскажите, подойдёт ли этот насос для солёной воды? / Берём три на пробу.
      Хотим заказать 50 детских велосипедов, цвета разные. / Пришлите размеры коробок.
      сколько стоит сто штук с доставкой в Казань
      Клиент просит сертификат на лампы. / Можете прислать до пятницы?
      Контейнер пришёл, всё цело, спасибо за упаковку.
      Оплату отправили вчера, копия платёжки во вложении. / Когда отгрузка?
      У двух моторов погнут вал, фото ниже. / Замените или верните деньги?
      Привет, ты где? / Мы уже заказали пиццу.
      Не забудь ключи, я вернусь поздно.
      Напоминаем о приёме у врача завтра в 10:30.
      В пятницу сдаём отчёт, пришлите свои цифры до обеда.
      Спасибо за подписку на наш журнал. / В этом номере: интервью и обзор выставки.
      Кто-нибудь настраивал этот сервер под новую систему? / У меня падает при запуске.
      Предоплату перевели, платёжное поручение прикладываю. / Запускайте в работу.
      Пришлите реквизиты для оплаты остатка.`,
    junk: `
      Ваша карта временно ограничена. / Подтвердите данные по ссылке, чтобы снять блокировку.
      Почтовый ящик будет отключён, если не подтвердить пароль сегодня.
      Ваша посылка на таможне. / Оплатите сбор, чтобы её получить.
      Мы крупный импортёр, нам интересен ваш товар. / Пришлите весь каталог и цены на почту директора.
      Хотим сделать большой заказ, вышлите фото и прайс на все позиции.
      Ваша фирма отобрана для государственного тендера. / Анкета платная, за подписание мне положен процент.
      Вдова банкира хочет передать вам своё состояние на благие дела. / Просим сохранить тайну.
      Ваш номер стал победителем розыгрыша. / Свяжитесь с агентом и оплатите оформление.
      Деньги в долг без проверок, решение за час.
      Мы производитель спецодежды, цены от фабрики. / Запросите каталог.
      Карго из Китая, быстро и дёшево, выкуп и склад. / Пишите.
      Сделаем сайт и выведем в топ, скидка до конца месяца.
      Продаём базы предприятий с почтой и телефонами.
      Заработок дома без опыта, выплаты каждый день.
      Во вложении заказ в архиве, откройте и подтвердите.
      Уважаемый поставщик, интересуемся вашей продукцией. / Пришлите полный каталог и лучшие цены как можно скорее.
      Наша компания хочет купить ваш товар большой партией. / Отправьте прайс на все позиции и условия оплаты.
      Мы международная торговая группа, закупаем всё. / Вышлите каталог директору на личную почту.
      Предлагаем станки от производителя, цены ниже рынка, скидка при заказе сегодня.
      Наш завод выпускает упаковку любой сложности. / Будем рады видеть вас среди клиентов.
      Раскрутим ваш сайт в поиске, первые заявки через неделю, аудит бесплатно.
      Массовая рассылка по базе в миллион адресов, недорого.
      Перевозки из Китая под ключ, растаможка, лучшие ставки. / Оставьте заявку менеджеру.
      Служба безопасности банка: по счёту замечена подозрительная операция. / Перейдите по ссылке и введите код из смс.
      Пароль от вашей почты истекает сегодня. / Нажмите, чтобы сохранить прежний пароль.
      Ваш аккаунт магазина заблокируют за нарушение. / Подтвердите вход через форму ниже.
      Я адвокат покойного клиента, у него ваша фамилия. / Поделим наследство, нужен только ваш счёт.
      Вы отобраны для получения компенсации в 15 миллионов. / Сначала оплатите пошлину за перевод.
      Министерство закупает товары на десять миллионов долларов. / Мне полагается комиссия, регистрация участника платная.
      Познакомлюсь с серьёзным мужчиной, мои фото по ссылке.
      Таблетки без рецепта почтой, анонимно и со скидкой.
      Оплатите сбор, и наследство поступит на ваш счёт.
      Платёжка во вложении, откройте файл и введите пароль от почты.`,
  },
  ar: {
    ham: `
      نبحث عن حقائب مدرسية بشعارنا، 500 حبة. / ما مدة التسليم ووزن الكرتون؟
      نحتاج مضخات مياه لمزرعة، عشر قطع مع قطع الغيار. / السعر حتى جدة.
      هل هذا المصباح 220 فولت؟ / أريد عشرين لمطعم.
      هل يمكن تغيير لون الغطاء إلى الأسود؟
      وصلت البضاعة ناقصة كرتونين، الصور مرفقة. / كيف نحل الأمر؟
      عدلوا العنوان في الفاتورة وأرسلوها من جديد لنحول الدفعة.
      العينة ممتازة، ابدأوا بتصنيع 600 قطعة بنفس المقاس.
      سأتأخر نصف ساعة، انتظروني.
      تأجل اجتماع الاثنين إلى الأربعاء في نفس المكان.
      أرفق لكم محضر الجلسة، راجعوا البنود من فضلكم.
      كل عام وأنت بخير، نراك يوم الجمعة إن شاء الله.
      تم تأكيد حجزك لليلتين، الوصول بعد الظهر.
      من يأخذ الأولاد من المدرسة اليوم؟
      الخادم لا يعمل بعد التحديث وتظهر رسالة خطأ في الصلاحيات.
      السلام عليكم، نحتاج 600 حقيبة مدرسية بشعارنا. / كم السعر ومدة التصنيع؟
      نبحث عن مضخات مياه 2 حصان، عشرون قطعة، مع الشحن إلى جدة.
      هل هذه الغسالة تعمل على 110 فولت؟ / نريد ثلاثا للتجربة.
      نريد عرض سعر لأكواب زجاج 250 مل، خمسة آلاف قطعة، ميناء الدمام.
      ما هو أقل عدد للطلب وهل يمكن تغيير اللون إلى الأخضر؟
      كم سعر مئة قطعة مع التوصيل إلى عمان
      وصلت العينة وهي جيدة، نؤكد الطلب بنفس المقاس.
      تم تحويل العربون اليوم والإيصال مرفق. / متى موعد الشحن؟
      وصلت البضاعة وفيها خمس قطع مكسورة، الصور مرفقة. / كيف نحل الأمر؟
      أرجو إرسال الفاتورة المبدئية باسم الشركة وعنوانها الصحيح.
      أنا في الطريق، سأصل بعد ربع ساعة.
      لا تنس الخبز والحليب وأنت راجع.
      تذكير: موعدك في العيادة غدا الساعة العاشرة.
      الاجتماع انتقل إلى الأربعاء في القاعة نفسها، أحضروا الأرقام.
      كل عام وأنتم بخير، نلتقي في بيت الجد يوم الجمعة.
      شكرا لاشتراكك في نشرتنا. / في هذا العدد حوار مع المهندسة وأخبار المعرض.
      حولنا الدفعة الأولى وهذا إشعار البنك. / ابدؤوا الإنتاج من فضلكم.
      أرسلوا بيانات حسابكم لندفع الباقي.`,
    junk: `
      تم تقييد بطاقتك لأسباب أمنية. / أكد معلوماتك من الرابط لإعادة تفعيلها.
      سيتم إغلاق بريدك إذا لم تؤكد كلمة المرور اليوم.
      طردك في الجمارك، سدد المبلغ ليصلك.
      نحن شركة استيراد كبيرة ونهتم بمنتجاتكم. / أرسلوا الكتالوج وأسعار كل الأصناف.
      نريد طلبية ضخمة، ابعثوا صور وأسعار جميع ما لديكم على بريدي الخاص.
      اختارت الحكومة شركتكم لمناقصة. / رسوم الاستمارة 500 دولار ولي عمولة.
      أنا مريضة وأريد التبرع بثروتي عن طريقك، أرجو السرية.
      بريدك ربح الجائزة الكبرى، تواصل مع الوكيل لاستلام المبلغ.
      قروض سريعة بدون كفيل وبفائدة قليلة.
      نحن مصنع ملابس ونعرض أسعار المصنع، اطلب العينات.
      شحن من الصين إلى الباب شامل الجمارك، تواصل معنا.
      نصمم متجرك ونجعله في أول نتائج البحث، خصم هذا الشهر.
      قوائم بريد الشركات للبيع، محدثة.
      اربح من البيت بدون خبرة والدفع يومي.
      نحن شركة كبرى ونهتم بمنتجاتكم. / أرسلوا الكتالوج الكامل وأفضل الأسعار بسرعة.
      نريد شراء كميات كبيرة من كل أصنافكم. / أرسلوا قائمة الأسعار إلى بريد المدير.
      عزيزي المورد، مهتمون ببضاعتكم، ابعثوا الصور والأسعار وشروط الدفع.
      مصنعنا ينتج الكرتون بأرخص الأسعار. / تواصلوا معنا للحصول على عرض.
      نقدم خدمات الشحن والتخليص من الصين بأفضل الأسعار، اتصل بنا الآن.
      نصمم موقعك ونرفعه إلى أول نتائج البحث، خصم لفترة محدودة.
      نبيع قوائم عناوين بريدية لآلاف الشركات.
      تم إيقاف حسابك البنكي مؤقتا. / اضغط الرابط وأدخل بياناتك لتفعيله.
      بريدك ممتلئ وسيغلق اليوم. / أكد كلمة المرور من هنا.
      شحنتك محتجزة، ادفع الرسوم عبر الرابط لتسليمها.
      أنا أرملة رجل أعمال وأريد التبرع بثروتي عن طريقك. / احفظ السر ورد على بريدي الخاص.
      محام يبحث عن وارث لحساب فيه ملايين. / نتقاسم المبلغ بعد دفع رسوم التحويل.
      فاز رقمك بجائزة نقدية كبيرة، اتصل بالوكيل وادفع رسوم الاستلام.
      اختيرت شركتكم لمناقصة حكومية. / رسوم التسجيل تدفع مقدما ولي عمولة.
      قروض فورية بلا ضمان ولا بنك، أرسل هويتك الآن.
      اربح ألف دولار كل أسبوع من بيتك دون خبرة.
      ادفع الرسوم وستصل التركة إلى حسابك.
      إشعار التحويل مرفق، افتح الملف وأدخل كلمة المرور.`,
  },
  de: {
    ham: `
      Wir benötigen 400 Fleecedecken 130x170 mit Stickerei. / Bitte nennen Sie Preis und Lieferzeit bis Hamburg.
      Suche 60 Barhocker, Sitzhöhe 75 cm, schwarz matt, für ein Café in Linz.
      Hat das Gerät eine CE-Kennzeichnung und welchen Stecker? / Es wären zehn Stück.
      Können Sie das Blech auch in 2 mm lasern? Zeichnung liegt bei.
      Bei der zweiten Palette waren elf Gläser zerbrochen. / Fotos folgen. / Wie gehen wir vor?
      Bitte ändern Sie die Rechnungsadresse und schicken die Proforma noch einmal.
      Das Muster ist in Ordnung, nur der Griff sollte griffiger sein. Danach bestellen wir 900.
      Ich komme heute etwas später, fangt schon an.
      Die Besprechung am Montag fällt aus, neuer Termin folgt.
      Anbei das Protokoll, bitte prüft eure Punkte.
      Alles Gute zum Geburtstag und liebe Grüße an die Familie!
      Ihre Buchung ist bestätigt, Anreise am 3. Mai ab 15 Uhr.
      Vereinsbrief: Wanderung am Sonntag, Kassenbericht, Termine im Herbst.
      Holst du die Kleine vom Turnen ab? Ich stecke im Stau.
      Seit dem Update startet der Dienst nicht mehr, im Protokoll steht nur ein Rechtefehler.
      Die Anzahlung ist überwiesen, Beleg anbei. / Wann startet die Fertigung?
      Bitte schicken Sie Ihre Bankverbindung, wir zahlen den Rest morgen.`,
    junk: `
      Ihre Karte wurde vorsorglich gesperrt. / Bestätigen Sie Ihre Daten über den Link, um sie freizugeben.
      Ihr E-Mail-Konto wird abgeschaltet, wenn Sie das Passwort nicht heute bestätigen.
      Ihr Paket liegt beim Zoll. / Zahlen Sie die Gebühr, damit es zugestellt wird.
      Wir sind ein großer Importeur und an Ihrem Sortiment interessiert. / Senden Sie Katalog und Preise für alles.
      Wir planen eine Großbestellung, schicken Sie alle Artikel mit Fotos an meine private Adresse.
      Die Behörde hat Ihre Firma für eine Ausschreibung vorgesehen. / Die Formulare kosten 600 Euro, ich vermittle gegen Provision.
      Eine schwer kranke Witwe möchte Ihnen ihr Vermögen spenden. / Bitte antworten Sie vertraulich.
      Herzlichen Glückwunsch, Ihre Adresse hat den Hauptpreis gezogen. / Wenden Sie sich an den Agenten.
      Kredit ohne Schufa, sofortige Zusage, Auszahlung in zwei Tagen.
      Als Hersteller von Verpackungsfolien bieten wir Fabrikpreise. / Fordern Sie Muster an.
      Luftfracht aus China zum Sonderpreis, Abholung bei jedem Werk.
      Wir bringen Ihre Seite bei der Suche nach oben, unverbindliche Analyse.
      Firmenadressen mit Ansprechpartner und E-Mail zu verkaufen, alle Branchen.
      Verdienen Sie von zu Hause, keine Erfahrung nötig, tägliche Auszahlung.
      Im Anhang die Bestellung als Archiv, bitte öffnen und gleich bestätigen.
      Zahlen Sie die Gebühr, dann geht das Erbe auf Ihr Konto.
      Zahlungsbeleg anbei, Datei öffnen und Passwort eingeben.`,
  },
  it: {
    ham: `
      Cerchiamo 300 zaini con logo ricamato, tessuto robusto. / Quali sono i tempi e il peso per cartone?
      Servono otto pompe per irrigazione con ricambi, consegna a Bari.
      La lampada funziona a 230 volt? Ne vorrei venti per un bar.
      Sono arrivati due cartoni in meno, allego le foto. / Come risolviamo?
      Correggete l'indirizzo nella proforma e la rimandate, domani paghiamo.
      Il campione va bene, procedete con 500 pezzi nello stesso colore.
      Arrivo tra mezz'ora, iniziate pure.
      La riunione di lunedì è spostata a mercoledì.
      Buon compleanno, ci vediamo domenica a pranzo!
      La prenotazione per due notti è confermata.
      Chi va a prendere i bambini oggi?
      Dopo l'aggiornamento il servizio non parte, il registro segna un errore di permessi.`,
    junk: `
      La sua carta è stata limitata. / Verifichi i dati dal link per sbloccarla.
      La casella sarà chiusa se non conferma la password entro oggi.
      Il suo pacco è fermo in dogana, paghi le spese.
      Siamo importatori interessati ai vostri prodotti. / Mandate catalogo e prezzi di tutta la gamma.
      Vogliamo fare un grande ordine, inviate foto e listino alla mia mail privata.
      Il ministero ha scelto la vostra ditta per una gara. / I moduli costano 500 euro e io prendo una provvigione.
      Una vedova malata vuole donarle il suo patrimonio, risponda con riservatezza.
      Il suo indirizzo ha vinto il primo premio, contatti l'agente.
      Prestiti veloci senza garanzie, tasso basso.
      Produciamo imballaggi a prezzi di fabbrica, chieda i campioni.
      Trasporto dalla Cina porta a porta, dogana inclusa.
      Guadagni da casa senza esperienza, pagamento ogni giorno.`,
  },
  tr: {
    ham: `
      Logolu 300 sırt çantası arıyoruz, kalın kumaş. / Teslim süresi ve koli ağırlığı nedir?
      Sulama için sekiz pompa lazım, yedek parçasıyla Mersin teslim.
      Bu lamba 220 volt mu? Kafe için yirmi tane alacağım.
      İki koli eksik geldi, fotoğrafları ekledim. / Ne yapalım?
      Faturadaki adresi düzeltip tekrar gönderin, yarın ödeyelim.
      Numuneyi beğendik, aynı renkten 500 adet üretin.
      Yarım saat geç kalacağım, siz başlayın.
      Pazartesi toplantısı çarşambaya alındı.
      Doğum günün kutlu olsun, pazar görüşürüz!
      Rezervasyonunuz onaylandı, giriş öğleden sonra.
      Çocukları bugün kim alacak?
      Güncellemeden sonra servis açılmıyor, yetki hatası veriyor.`,
    junk: `
      Kartınız güvenlik nedeniyle kısıtlandı. / Açmak için bağlantıdan bilgilerinizi onaylayın.
      Bugün şifrenizi doğrulamazsanız posta kutunuz kapatılacak.
      Kargonuz gümrükte bekliyor, ücreti ödeyin.
      Büyük ithalatçıyız, ürünlerinizle ilgileniyoruz. / Tüm katalog ve fiyatları gönderin.
      Büyük sipariş vereceğiz, her şeyin fotoğrafını ve fiyatını özel adresime yollayın.
      Bakanlık firmanızı ihale için seçti. / Form ücretli, benim payım komisyon.
      Hasta bir dul servetini size bağışlamak istiyor, gizli tutun.
      Adresiniz büyük ödülü kazandı, temsilciyle görüşün.
      Kefilsiz hızlı kredi, düşük faiz.
      Ambalaj üreticisiyiz, fabrika fiyatı, numune isteyin.
      Çinden kapıya kadar taşıma, gümrük dahil.
      Evden tecrübesiz kazanç, ödeme her gün.`,
  },
  ja: {
    ham: `
      ロゴ入りのバッグを300個探しています。納期と箱の重さを教えてください。
      このランプは100ボルトですか。カフェ用に二十個ほしいです。
      二箱足りませんでした。写真を添付します。どう対応されますか。
      サンプルは問題ありません。同じ色で500個お願いします。
      月曜の打ち合わせは水曜に変わりました。
      三十分ほど遅れます。先に始めていてください。
      お誕生日おめでとう。週末に会いましょう。
      更新後にサービスが起動しません。権限のエラーが出ます。
      ステンレスの弁当箱を500個お願いしたいです。ロゴ入りの単価と納期を教えてください。
      この扇風機は100Vで使えますか。まず3台試したいです。
      綿のトートバッグ、A4が入る大きさ、2000枚の見積もりをお願いします。
      最小ロットはいくつですか。色は紺に変えられますか。
      サンプルが届きました。問題ないので同じ仕様で300個発注します。
      昨日送金しました。控えを添付します。出荷日を教えてください。
      届いた商品のうち4個が割れていました。写真を送ります。交換できますか。
      請求書の住所が違います。直して送り直してください。
      横浜港までの送料込みでいくらになりますか
      ペット用ベッドのサイズ表をください。店舗で販売します。
      今駅に着いたよ。先に店に入ってて。
      明日の会議は10時からに変わりました。資料を確認してください。
      歯医者の予約は金曜の3時です。お忘れなく。
      誕生日おめでとう。来週みんなで食事しよう。
      ご購読ありがとうございます。今月号は展示会の報告です。
      更新のあとサービスが起動しません。設定をご存じの方いますか。`,
    junk: `
      カードの利用を制限しました。リンクから情報をご確認ください。
      本日中にパスワードを確認しないとメールが停止します。
      荷物が税関で止まっています。料金をお支払いください。
      大手輸入会社です。全商品のカタログと価格を送ってください。
      政府の入札に選ばれました。書類代五百ドルと私の手数料が必要です。
      高額当選しました。担当者に連絡して手数料を払ってください。
      包装資材の工場です。工場価格でご提供します。
      在宅で簡単に稼げます。経験不要、毎日支払い。
      貴社の製品に興味があります。カタログと価格表を全部送ってください。
      当社は世界的な商社です。大量に購入しますので最安値をすぐにメールでください。
      御社の商品をすべて買いたいです。写真と支払条件を社長のメールまで。
      弊社は段ボールの製造工場です。どこよりも安く提供します。ぜひご連絡ください。
      中国からの輸送は当社にお任せください。最安の運賃をご案内します。
      検索結果の1ページ目に表示させます。今なら診断無料です。
      企業のメールアドレスリストを格安で販売しています。
      お客様の口座が一時停止されました。下のリンクから本人確認をしてください。
      パスワードの有効期限が本日切れます。こちらをクリックして更新してください。
      お荷物を預かっています。関税をこのページで支払ってください。
      亡くなった顧客の遺産を受け取る方を探しています。手数料を払えば半分を差し上げます。
      当選おめでとうございます。賞金の受け取りには登録料が必要です。
      政府の入札に貴社が選ばれました。申込書は有料で、私に手数料をいただきます。
      審査なしで即日融資します。身分証を送ってください。
      自宅で簡単に月50万円稼げます。今すぐ登録。
      未払いの料金があります。本日中に電話しないと法的手続きに移ります。`,
  },
  ko: {
    ham: `
      로고 넣은 가방 300개 찾고 있어요. 납기와 박스 무게 알려 주세요.
      이 조명 220볼트인가요? 카페에 스무 개 쓰려고요.
      두 박스 모자라게 왔어요. 사진 첨부합니다. 어떻게 할까요?
      샘플 좋습니다. 같은 색으로 500개 만들어 주세요.
      월요일 회의는 수요일로 바뀌었습니다.
      삼십 분 늦어요, 먼저 시작하세요.
      생일 축하해, 주말에 보자.
      업데이트 후 서비스가 안 켜져요. 권한 오류가 나옵니다.
      스테인리스 텀블러 500개, 로고 인쇄 포함 단가와 납기 부탁드립니다.
      이 선풍기 220V에서 쓸 수 있나요? 먼저 세 대만 주문하려고 합니다.
      면 에코백 2,000장 견적 부탁드립니다. 크기는 A4가 들어가면 됩니다.
      최소 주문 수량이 몇 개인가요? 색상을 남색으로 바꿀 수 있나요?
      샘플 잘 받았습니다. 같은 사양으로 300개 진행해 주세요.
      어제 송금했습니다. 영수증 첨부합니다. 출고일이 언제인가요?
      받은 제품 중 네 개가 깨졌습니다. 사진 보냅니다. 교환되나요?
      송장 주소가 틀렸습니다. 고쳐서 다시 보내 주세요.
      부산항까지 운임 포함하면 얼마예요
      애견 방석 사이즈표 주세요. 매장에서 판매할 예정입니다.
      지금 역에 도착했어. 먼저 들어가 있어.
      내일 회의가 열 시로 바뀌었습니다. 자료 확인 부탁드립니다.
      치과 예약은 금요일 세 시입니다. 잊지 마세요.
      생일 축하해! 다음 주에 같이 밥 먹자.
      구독해 주셔서 감사합니다. 이번 호는 전시회 소식입니다.
      업데이트 후에 서비스가 시작되지 않습니다. 설정 아시는 분 계신가요?`,
    junk: `
      카드 사용이 제한되었습니다. 링크에서 정보를 확인하세요.
      오늘 비밀번호를 확인하지 않으면 메일함이 닫힙니다.
      택배가 세관에 있습니다. 요금을 결제하세요.
      대형 수입사입니다. 전 제품 카탈로그와 가격을 보내 주세요.
      정부 입찰에 선정되었습니다. 서류비 500달러와 제 수수료가 필요합니다.
      고액 당첨되셨습니다. 담당자에게 연락해 수수료를 내세요.
      포장재 공장입니다. 공장 가격으로 드립니다.
      집에서 쉽게 돈 버세요. 경험 없어도 매일 지급.
      귀사 제품에 관심이 있습니다. 카탈로그와 가격표를 전부 보내 주세요.
      저희는 세계적인 무역회사입니다. 대량 구매하니 최저가를 바로 메일로 주세요.
      귀사의 모든 상품을 사고 싶습니다. 사진과 결제 조건을 사장 메일로 보내세요.
      저희는 박스 제조 공장입니다. 가장 싼 값에 공급합니다. 연락 주세요.
      중국 운송은 저희에게 맡기세요. 최저 운임을 안내해 드립니다.
      검색 첫 페이지에 올려 드립니다. 지금 무료 진단을 받으세요.
      기업 이메일 목록을 싸게 팝니다.
      고객님의 계좌가 정지되었습니다. 아래 링크에서 본인 확인을 하세요.
      비밀번호가 오늘 만료됩니다. 여기를 눌러 갱신하세요.
      택배가 보관 중입니다. 이 페이지에서 관세를 내셔야 합니다.
      돌아가신 고객의 유산을 받을 분을 찾습니다. 수수료를 내면 절반을 드립니다.
      당첨을 축하합니다. 상금을 받으려면 등록비를 보내세요.
      정부 입찰에 귀사가 선정되었습니다. 신청서는 유료이고 저에게 수수료를 주셔야 합니다.
      심사 없이 당일 대출, 신분증만 보내세요.
      집에서 쉽게 월 오백만 원 벌기, 지금 가입하세요.
      미납 요금이 있습니다. 오늘 전화하지 않으면 법적 절차를 시작합니다.`,
  },
};
