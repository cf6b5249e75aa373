using Readout.Entities.Names;
using Readout.Entities.Roles;
using Readout.Languages;

namespace Readout.Entities.Scanning;

/// <summary>Joins a role with the name that it stands in apposition to: «президент США Джо Байден», "Joe Biden, the president of the United States,".</summary>
internal static class Apposition
{
    public static void Attach(MentionMap map, Draft role, Sentence sentence)
    {
        if (!AttachBeforeName(map, role, sentence) && !AttachAcrossComplements(map, role, sentence) && !AttachBeforeRole(map, role, sentence))
        {
            AttachAfterName(map, role, sentence);
        }
    }

    private static bool AttachBeforeName(MentionMap map, Draft role, Sentence sentence)
    {
        int at = role.End + (IsSetOffByComma(map, role, sentence) ? 1 : 0);
        if (at >= sentence.EndToken || map.NameAt(at) is not { Kind: EntityKind.Person, IsDropped: false } name || name.First != at)
        {
            return false;
        }

        if (IsNameOfBody(map, name, sentence))
        {
            return false;
        }

        if (NameBehindOwner(map, role, name, sentence) is { } own)
        {
            AsPossessor(map, name);
            Join(role, own);
            return true;
        }

        if (IsRatherPossessor(map, role.Role!, role.First, name))
        {
            return false;
        }

        PersonName? declined = InCaseOf(map, role, name);
        if ((declined is null && !Agree(role.Role!.Office, role.Role.Cases, name)) || AttachOverPlace(map, role, name, sentence) || IsOfOuterRole(map, role, name))
        {
            return role.Apposition is not null;
        }

        name.Person = declined ?? name.Person;
        Join(role, name);
        return true;
    }

    // "the leader of the opposition Harbour bloc": the bloc's name, and nobody's.
    private static bool IsNameOfBody(MentionMap map, Draft name, Sentence sentence)
    {
        bool body = map.Text.Language == "en" && name is { Person.Given: null } && name.End == name.First + 1 && name.End < sentence.EndToken && !map.Text[name.End].IsCapitalized && OrganizationLexicon.Of("en").IsCalledSo(map.Text[name.End].Norm);
        if (body && name.Group is { Mentions.Count: 1 } or null)
        {
            name.Kind = EntityKind.Other;
            if (name.Group is { } group)
            {
                group.Kind = EntityKind.Other;
            }
        }

        return body;
    }

    // «врач Саманты Лорнер Анна Сич»: of two whole names behind an office the first is whose it is.
    private static Draft? NameBehindOwner(MentionMap map, Draft role, Draft owner, Sentence sentence) =>
        map.Text.Language != "en" && IsWhole(owner) && owner.End < sentence.EndToken && map.NameAt(owner.End) is { Kind: EntityKind.Person, IsDropped: false } own && own.First == owner.End && IsWhole(own)
        && Agree(role.Role!.Office, role.Role.Cases, own)
            ? own
            : null;

    private static bool IsWhole(Draft name) => name.Person is { Given: { } given, Surname: { } surname } && given.First != surname.First;

    // «советник президента Жак Норрен»: a full name that may be a nominative is the adviser's, in whose case it stands.
    private static bool IsOfOuterRole(MentionMap map, Draft role, Draft name)
    {
        if (map.Text.Language == "en")
        {
            return false;
        }

        int before = role.First - 1;
        if (before > 0 && IsWhole(name) && RoleLexicon.Of(map.Text.Language).IsActing(map.Text[before].Norm, map.Text[before - 1].Norm))
        {
            return true; // «и. о. начальника порта Ларису Сыч»
        }

        while (before >= 0 && role.First - before <= LongestOffice && IsComplementInGenitive(map, before))
        {
            before--;
        }

        if (before < 0 || (role.Role!.Cases & NameCases.Nom) != NameCases.None || name.Person is not { Given: { } given, Surname: { } surname } || given.First == surname.First
            || RoleLexicon.Of(map.Text.Language).Find(map.Readings(before)) is not { } outer)
        {
            return false;
        }

        // «заместителя министра Ивана Орлова»: of two in the genitive, a deputy is named in full rather than whom he serves.
        bool deputy = RoleLexicon.ParseOffice(outer.Row[0]) == Office.Deputy;
        NameCases shared = name.Person.Cases & outer.Cases;
        return ((shared & ~(NameCases.Gen | NameCases.Acc)) != NameCases.None && map.Text[before].Feats.Case != Case.Gen) || (deputy && shared != NameCases.None && map.Text[before].Feats.Case != Case.Nom);
    }

    private const int LongestOffice = 4;

    // «администрации» in «замглавы администрации президента»
    private static bool IsComplementInGenitive(MentionMap map, int token) =>
        map.Text[token] is { Upos: Upos.Noun or Upos.Adj, Feats.Case: Case.Gen } && RoleLexicon.Of(map.Text.Language).Find(map.Readings(token)) is null;

    // «посол Лукоморья Пётр Ласточкин», «глава посёлка Мухино Пётр Ласточкин»: a word before a full name says of what.
    private static bool AttachOverPlace(MentionMap map, Draft role, Draft place, Sentence sentence)
    {
        if (map.Text.Language == "en" || place is not { Person.Given: null } || place.End >= sentence.EndToken
            || map.NameAt(place.End) is not { Kind: EntityKind.Person, IsDropped: false, Person: { Given: not null, Surname: not null } } name
            || name.First != place.End || !Agree(role.Role!.Office, role.Role.Cases, name))
        {
            return false;
        }

        if (IsOwner(place))
        {
            Join(role, name);
            return true;
        }

        place.Kind = EntityKind.Other;
        if (place.Group is { Mentions.Count: 1 } alone)
        {
            alone.Kind = EntityKind.Other;
        }

        Join(role, name);
        return true;
    }

    // «адвокат Лунченко Марк Сич»: whose advocate he is, somebody whom the article names elsewhere too.
    private static bool IsOwner(Draft owner) => !owner.IsWeak || owner.Group is { Mentions.Count: > 1, Kind: EntityKind.Person };

    // «пресс-секретарь порта, капитан Анна Орлова»: the next role has the name, and both have one case. Needs the roles behind to be read.
    public static bool AttachBeforeRole(MentionMap map, Draft role, Sentence sentence)
    {
        bool comma = role.End < sentence.EndToken && map.Text[role.End].Norm == ",";
        int at = role.End + (comma ? 1 : 0);
        if (at >= sentence.EndToken || map.RoleAt(at) is not { Apposition: { } name } other || other.First != at || name.First < other.End
            || (other.Role!.Cases & role.Role!.Cases) == NameCases.None || name.Person is not { Given: not null }
            || (map.Text.Language == "en" ? comma && name.End < sentence.EndToken && map.Text[name.End].Norm is not ("," or "." or ")" or ";") : comma && IsOfTwoClauses(map, role, name, sentence)))
        {
            return false;
        }

        Join(role, name);
        return true;
    }

    // «Как сообщила пресс-секретарь порта, капитан Иван Орлов уехал»: a verb on either side.
    private static bool IsOfTwoClauses(MentionMap map, Draft role, Draft name, Sentence sentence) =>
        role.FullFirst > sentence.FirstToken && map.Text[role.FullFirst - 1] is { Upos: Upos.Verb, Feats.VerbForm: VerbForm.Fin } && name.End < sentence.EndToken && map.Text[name.End] is { Upos: Upos.Verb, Feats.VerbForm: VerbForm.Fin };

    private const int LongestComplement = 28;

    // So many words a name with all its posts has at most: one post behind the other without end is a list.
    private const int LongestWhole = 80;

    // «глава миссии (МСН) на севере страны Иван Орлов»: nothing but complements stands between, and the cases agree.
    private static bool AttachAcrossComplements(MentionMap map, Draft role, Sentence sentence)
    {
        if (map.Text.Language == "en" || role.Role!.Office == Office.Title)
        {
            return false;
        }

        int end = Math.Min(sentence.EndToken, role.End + LongestComplement);
        bool quoted = false;
        for (int i = role.End; i < end; i++)
        {
            string mark = map.Text[i].Norm;
            if (mark is "«" or "»" or "\"" or "“" or "”" or "„" or "*")
            {
                quoted = mark is "«" or "“" or "„" || (mark == "\"" && !quoted);
                continue;
            }

            if (quoted)
            {
                continue;
            }

            if (map.NameAt(i) is { Kind: EntityKind.Person, IsDropped: false, IsWeak: true, Person.Given: null })
            {
                continue; // «Лукоморской республики»: a single word that nothing shows to be a name
            }

            if (map.NameAt(i) is { Kind: EntityKind.Person, IsDropped: false } name)
            {
                if (name.First != i || name.Person is not { Given: not null, Surname: not null } || !Agree(role.Role.Office, role.Role.Cases, name)
                    || (role.Role.Cases & NameVotes.Cases(name) & ~(NameCases.Gen | NameCases.Acc)) == NameCases.None)
                {
                    return false;
                }

                Join(role, name);
                return true;
            }

            if (!IsComplement(map, i))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsComplement(MentionMap map, int token)
    {
        ref readonly Token word = ref map.Text[token];
        return map.OuterNameAt(token) is not null || IsBodyInGenitive(map, token) || word.Norm is "(" or ")" or "«" or "»" or "\""
            || (word.Upos == Upos.Adv && map.Text[token + 1] is { Upos: Upos.Adj } or { Feats.VerbForm: VerbForm.Part }) || word.Upos is Upos.Adp or Upos.Cconj or Upos.Adj or Upos.Num || word is { Upos: Upos.Det, Feats.Case: Case.Gen } || word.Feats.VerbForm == VerbForm.Part || (word.Upos is Upos.Noun or Upos.Propn && (word.Feats.Case != Case.Nom || (word.Feats.Animacy == Animacy.Inan && (map.Text[token - 1].Upos == Upos.Cconj || !word.IsCapitalized))));
    }

    // «по вопросам временно закрытых портов»
    private static bool IsDegree(MentionMap map, int token) =>
        map.Text[token].Upos == Upos.Adv && token + 1 < map.Text.Tokens.Length && map.Text[token + 1] is { Upos: Upos.Adj, Feats.Case: Case.Gen } or { Feats: { VerbForm: VerbForm.Part, Case: Case.Gen } };

    // «Нацбанка», whatever the tagger takes it for.
    private static bool IsBodyInGenitive(MentionMap map, int token) =>
        map.Text[token].IsWord && OrganizationLexicon.Of(map.Text.Language).Head(map.Readings(token)) is { } body && (body.Cases & NameCases.Gen) != NameCases.None;

    // "Northland's prime minister, Anna Smith,": the comma belongs to the name.
    private static bool IsSetOffByComma(MentionMap map, Draft role, Sentence sentence)
    {
        int comma = role.End;
        if (map.Text.Language != "en" || comma + 1 >= sentence.EndToken || map.Text[comma].Norm != "," || role.Role!.IsBare
            || map.NameAt(comma + 1) is not { Kind: EntityKind.Person, IsDropped: false } name || name.First != comma + 1)
        {
            return false;
        }

        // "After talks with the prime minister of Northland, Smith left": without a second comma the name begins a clause of its own.
        return name.End >= sentence.EndToken || map.Text[name.End].Norm is "," or "." or ")" or ";" or ":" or "?" or "!";
    }

    // The role stands between the name and the next comma or the sentence's end.
    private static void AttachAfterName(MentionMap map, Draft role, Sentence sentence)
    {
        int comma = role.FullFirst - 1;
        if (comma <= sentence.FirstToken || map.Text[comma].Norm != "," || map.NameAt(comma - 1) is not { Kind: EntityKind.Person, IsDropped: false } name
            || !Agree(role.Role!.Office, role.Role.Cases, name))
        {
            return;
        }

        bool closed = role.End >= sentence.EndToken || map.Text[role.End].Norm is "," or "." or ")" or ";" or "who" or "?" or "!"
            || (map.Text.Language == "en" && map.Text[role.End].Norm is "for" or "at" or "in" or "with" or "from" or "on");
        if (!closed)
        {
            return;
        }

        Join(role, name);
    }

    /// <summary>«советник Орлова»: the name in the genitive belongs to the role, whose own case it cannot share.</summary>
    public static bool IsPossessor(MentionMap map, Role role, int first, Draft name) =>
        role.Office is not (Office.State or Office.Government or Office.Title)
        && (IsRatherPossessor(map, role, first, name) || ((NameVotes.Cases(name) & NameCases.Gen) != NameCases.None && !Agree(role.Office, role.Cases, name)));

    // «пресс-секретарь Джо Лорнера», «советник Майка Альвео»: where a full name may be either, what is better known as a genitive is no nominative.
    private static bool IsRatherPossessor(MentionMap map, Role role, int first, Draft name)
    {
        bool serves = role.Office is Office.Adviser or Office.Spokesperson or Office.Deputy or Office.Expert or Office.Person;
        if (map.Text.Language == "en" || !serves || role.Cases != NameCases.Nom || name.Person is not { Given: { } given, Surname: { } surname } || given.First == surname.First)
        {
            return false;
        }

        Gender said = SaidBefore(map.Text, first) is { } verb ? verb : role.Gender == Gender.Fem ? Gender.Fem : Gender.None;
        if ((said == Gender.Fem && IsWoman(given) && IsWoman(surname)) || (EndsInU(given) && EndsInU(surname)))
        {
            return false;
        }

        PersonName? undeclined = NameInText.WithForms(map, name.Person, new NameForm("", NameCases.Gen, Gender.None, 0));
        undeclined = undeclined?.Given!.Readings.All(form => form.Nominative == given.Norm) == true ? undeclined : name.Person;
        int genitive = NameVotes.Likelihood(map, undeclined, NameCases.Gen, Gender.None);
        int nominative = NameVotes.Likelihood(map, name.Person, NameCases.Nom, said);
        bool woman = given.Readings.Any(static form => form.Gender == Gender.Fem);
        return genitive > nominative || (!woman && genitive == nominative && genitive > int.MinValue);
    }

    // «сообщила „Портовику“ пресс-секретарь»: whom it was told stands between the verb and the post.
    private static Gender? SaidBefore(AnalyzedText text, int first)
    {
        int verb = first - 1;
        while (verb > 0 && first - verb <= LongestAddressee && text[verb] is { IsPunct: false, IsCapitalized: true, Upos: Upos.Propn or Upos.Noun or Upos.Adj or Upos.X } or { Norm: "«" or "»" or "\"" or "“" or "”" or "„" })
        {
            verb--;
        }

        return verb >= 0 && text[verb] is { Upos: Upos.Verb, Feats.VerbForm: VerbForm.Fin } said ? said.Feats.Gender : null;
    }

    private const int LongestAddressee = 5;

    // «пояснила сотрудник музея Марьяна Тисовская»: a woman's name as it stands.
    private static bool IsWoman(NamePart part) =>
        part.Readings.Any(form => form.Nominative == part.Norm && form.Gender != Gender.Masc && (form.Cases & NameCases.Nom) != NameCases.None) && part.Norm[^1] is 'а' or 'я';

    // «Раду Чернянку»: no genitive of people ends so.
    private static bool EndsInU(NamePart part) => part.Norm[^1] is 'у' or 'ю';

    /// <summary>Leaves the name whose the role is the readings of a genitive.</summary>
    public static void AsPossessor(MentionMap map, Draft name)
    {
        if (name.Person is { Given: { } given, Surname: { } surname } person && given.First != surname.First && NameInText.WithForms(map, person, new NameForm("", NameCases.Gen, Gender.None, 0)) is { } genitive)
        {
            name.Person = genitive;
            name.Group?.Unsettle();
        }
    }

    // «министром Педро Лорнером»: in the role's case even a given name that is known with another declension, or with none.
    private static PersonName? InCaseOf(MentionMap map, Draft role, Draft name) =>
        map.Text.Language != "en" && (role.Role!.Cases & NameCases.Nom) == NameCases.None && name.Person is { Given: { } given, Surname: { } surname } person && given.First != surname.First
            ? NameInText.WithForms(map, person, new NameForm("", WithAccusative(role.Role.Cases), Gender.None, 0))
            : null;

    // «премьера» is accusative as well, «Марию» beside it only that.
    private static NameCases WithAccusative(NameCases cases) => (cases & NameCases.Gen) != NameCases.None ? cases | NameCases.Acc : cases;

    private static bool Agree(Office office, NameCases cases, Draft name)
    {
        if (((name.Person?.Given is not null ? name.Person.Cases : NameVotes.Cases(name)) & cases) == NameCases.None)
        {
            return false;
        }

        // «советника Орлова»: with these the name is rather the one whom they serve, unless it is given in full.
        bool serves = office is Office.Adviser or Office.Spokesperson or Office.Deputy && cases == NameCases.Gen;
        return !serves || name.Person?.Given is not null;
    }

    private static void Join(Draft role, Draft name)
    {
        role.Apposition = name;
        name.Apposition = role;
        name.IsWeak = false;
        name.Person = name.Person is { } person ? NameAgreement.WithRole(person, role.Role!) : null;
        name.Group?.Unsettle();
        int first = Math.Min(role.FullFirst, name.FullFirst);
        int end = Math.Max(role.FullEnd, name.FullEnd);
        if (end - first <= LongestWhole)
        {
            role.Widen(first, end);
            name.Widen(first, end);
        }
    }
}
