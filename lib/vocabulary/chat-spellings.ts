// How people spell in chat, as data: a written form → the plain words it stands for. Contractions are opened
// ("dont" → "do not") so that every rule is written once, in plain words.

const SAME_WORD = `
u=you ya=you yu=you yew=you uu=you uh=uh ye=you yous=you youse=you thou=you y=why ur=ur yr=your urs=yours ure=you|are yo=yo
urself=yourself yrself=yourself yaself=yourself r=are ar=are n=and nd=and abt=about abut=about b4=before bcz=because bcoz=because becoz=because coz=because cos=because cuz=because cause=because bc=because becuz=because becos=because
pls=please plz=please plss=please plzz=please plse=please pleas=please pleease=please thx=thanks tx=thanks tnx=thanks thnx=thanks thnks=thanks thanx=thanks ty=thank|you tysm=thank|you|so|much tq=thank|you
k=ok kk=ok okay=ok okey=ok okie=ok okk=ok oki=ok okayy=ok aight=ok alright=ok
yea=yes yeah=yes yep=yes yup=yes yh=yes yeh=yes yess=yes nah=no nope=no naa=no nopes=no naw=no noo=no nooo=no
sry=sorry soz=sorry sori=sorry sorri=sorry srry=sorry sorryy=sorry sowwy=sorry
msg=message mgs=message msgs=messages mssg=message mesage=message massage=message msging=messaging txt=text txts=texts txting=texting ans=answer anser=answer rply=reply replys=replies repl=reply replyin=replying
ppl=people peeps=people smth=something smthing=something smtg=something sth=something sumthing=something somethin=something nth=nothing nthg=nothing nthin=nothing nthing=nothing nuthin=nothing nothin=nothing anythin=anything evrything=everything everythin=everything
bf=boyfriend gf=girlfriend bff=best|friend bffs=best|friends frnd=friend frnds=friends frend=friend frn=friend fren=friend
tmr=tomorrow tmrw=tomorrow tmrow=tomorrow tomo=tomorrow tomoro=tomorrow tomorow=tomorrow 2moro=tomorrow 2morrow=tomorrow 2mrw=tomorrow tonite=tonight 2nite=tonight 2night=tonight 2day=today tdy=today ystd=yesterday
wat=what wot=what wht=what wut=what whut=what whta=what wats=what|is wots=what|is wen=when whn=when wer=where whr=where hw=how hows=how|is y'know=you|know
dat=that tht=that dis=this da=the de=the dem=them dey=they d=the
jus=just jst=just js=just juz=just kno=know knw=know noe=know lyk=like lik=like evry=every everytime=every|time everyday=every|day nvr=never neva=never nver=never nvrr=never alwys=always alwayz=always alwaysss=always allways=always alwayshappen=always|happen
shud=should shld=should shuld=should cud=could cld=could wud=would wld=would frm=from hav=have hv=have hve=have hav=have gv=give thnk=think thot=thought tho=though thru=through luv=love lov=love lve=love wana=want|to wanna=want|to gonna=going|to gunna=going|to gona=going|to gotta=have|to hafta=have|to gimme=give|me lemme=let|me kinda=kind|of sorta=sort|of outta=out|of dunno=do|not|know innit=is|it|not
imma=i|am|going|to ima=i|am|going|to tryna=trying|to finna=going|to boutta=about|to shoulda=should|have coulda=could|have woulda=would|have musta=must|have mighta=might|have
idc=i|do|not|care idk=i|do|not|know idgaf=i|do|not|give|a|fuck dgaf=do|not|give|a|fuck ik=i|know ily=i|love|you ilu=i|love|you ilysm=i|love|you|so|much imy=i|miss|you ihy=i|hate|you nvm=never|mind nvmd=never|mind nm=never|mind nevermind=never|mind nvrmind=never|mind
stfu=shut|the|fuck|up gtfo=get|the|fuck|out kys=kill|yourself ffs=for|fuck|sake wtf=what|the|fuck wth=what|the|hell tf=the|fuck smh=smh wdym=what|do|you|mean hbu=how|about|you wbu=what|about|you lmk=let|me|know fyi=fyi omg=omg omfg=omg omgg=omg jk=jk
tbh=honestly ngl=honestly imo=i|think imho=i|think fr=really frfr=really rn=right|now atm=right|now asap=asap rly=really rlly=really realy=really srsly=seriously srs=serious seriusly=seriously prolly=probably prob=probably probs=probably def=definitely deffo=definitely defo=definitely obvs=obviously obv=obviously
smtimes=sometimes sumtimes=sometimes evn=even evrytime=every|time bday=birthday hun=hun hunny=honey gr8=great m8=mate l8=late l8r=later w8=wait w8ing=waiting 2=to 4=for 2gether=together sum=some cum=come
wid=with wif=with w=with wth=what|the|hell wit=with w/o=without bt=but bcs=because becuse=because beacuse=because
soo=so sooo=so verry=very vry=very stil=still stll=still agn=again agen=again b=be c=see nt=not nto=not knt=not noone=no|one
shd=should mah=my ma=my mi=my tat=that den=then dun=do|not dnt=do|not don=do|not donot=do|not dont=do|not dontt=do|not dnot=do|not doesn=does|not doesnt=does|not dosent=does|not dosnt=does|not dusnt=does|not doesent=does|not dsnt=does|not didnt=did|not didn=did|not didint=did|not dint=did|not ddnt=did|not didn=did|not
cant=can|not cnt=can|not cannot=can|not cudnt=could|not couldnt=could|not couldn=could|not wont=will|not wnt=will|not wouldnt=would|not wouldn=would|not wudnt=would|not shouldnt=should|not shouldn=should|not shudnt=should|not isnt=is|not isn=is|not arent=are|not aren=are|not wasnt=was|not wasn=was|not werent=were|not weren=were|not hasnt=has|not hasn=has|not havent=have|not haven=have|not havnt=have|not hadnt=had|not hadn=had|not aint=is|not mustnt=must|not neednt=need|not
im=i|am iam=i|am ima=i|am i'ma=i|am ive=i|have ivee=i|have youre=you|are yourre=you|are your're=you|are youve=you|have youd=you|would youll=you|will youl=you|will hes=he|is shes=she|is theyre=they|are theyve=they|have theyll=they|will weve=we|have thats=that|is thts=that|is dats=that|is whats=what|is whatre=what|are whos=who|is wheres=where|is whens=when|is whys=why|is theres=there|is heres=here|is lets=let|us itll=it|will thatll=that|will its=it|is
hell=hell tellin=telling talkin=talking doin=doing goin=going comin=coming gettin=getting makin=making bein=being textin=texting callin=calling ignorin=ignoring actin=acting tryin=trying askin=asking waitin=waiting sayin=saying thinkin=thinking lyin=lying fuckin=fucking fuking=fucking fkn=fucking fkin=fucking effing=fucking freakin=freaking friggin=fucking frickin=fucking effin=fucking feckin=fucking
fuk=fuck fck=fuck fuc=fuck fuxk=fuck phuck=fuck fk=fuck fu=fuck|you feck=fuck fcuk=fuck sht=shit shyt=shit bs=bullshit bish=bitch biatch=bitch btch=bitch bich=bitch bitchh=bitch azz=ass arse=ass arsehole=asshole ahole=asshole asswhole=asshole dumbas=dumbass stoopid=stupid stupit=stupid stuped=stupid stupd=stupid stpid=stupid stupidd=stupid idoit=idiot idot=idiot ediot=idiot idiott=idiot retard=retard looser=loser loozer=loser disgustin=disgusting irritatin=irritating annoyin=annoying anoying=annoying annoing=annoying useles=useless usless=useless patetic=pathetic selfesh=selfish
lier=liar lyer=liar ignor=ignore ignorring=ignoring igonre=ignore ingnore=ignore appologise=apologise apologize=apologise apologizing=apologising apologized=apologised definately=definitely embarassing=embarrassing
mum=mum mom=mum momma=mum mama=mum mam=mum favourite=favourite realise=realise
`;

const entry = (pair: string): [string, string[]] => {
  const at = pair.indexOf('=');
  return [pair.slice(0, at), pair.slice(at + 1).split('|')];
};

/** Written form (lower case, no apostrophe) → the plain words it stands for. */
export const CHAT_SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map(
  SAME_WORD.trim()
    .split(/\s+/)
    .filter((pair) => pair.includes('='))
    .map(entry),
);

/** What an apostrophe's tail stands for: "you're" → you, are. */
export const CONTRACTION_TAILS: ReadonlyMap<string, string> = new Map([
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['d', 'would'],
  ['m', 'am'],
]);
