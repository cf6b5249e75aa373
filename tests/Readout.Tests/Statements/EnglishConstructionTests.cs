using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>English constructions that news is full of besides "X said that": where their contents end, who speaks, who carried it. All invented.</summary>
public sealed class EnglishConstructionTests
{
    [Theory]
    [InlineData("Peter Swallow said the council has strong concerns over the port, but avoided a straight answer.", "the council has strong concerns over the port")]
    [InlineData("Peter Swallow said the closure was agreed with the union but did not say when it began.", "the closure was agreed with the union")]
    [InlineData("Peter Swallow said he would read the vote as a mandate, and urged workers to stay at home.", "he would read the vote as a mandate")]
    [InlineData("Peter Swallow claimed that engineers only spoke to his rivals, even as the council kept its own people away.", "engineers only spoke to his rivals")]
    [InlineData("Peter Swallow has asserted that the port was built in time, with the council claiming that it was late.", "the port was built in time")]
    [InlineData("Peter Swallow said that the bridge would open in May, but that the tunnel would not.", "the bridge would open in May, but that the tunnel would not")]
    public void A_reported_clause_ends_where_the_speaker_goes_on(string text, string content) => AssertHas(text, content, "Peter Swallow");

    [Theory]
    [InlineData("The council dropped the plan, a step campaigners said ignored the law.", "ignored the law", "campaigners")]
    [InlineData("Peter Swallow named the man who some local papers have alleged is the thief.", "is the thief", "some local papers")]
    [InlineData("The council has a new crane it says is the best on the coast.", "is the best on the coast", "it")]
    public void The_subject_of_what_is_said_may_stand_before_the_cue(string text, string content, string speaker) => AssertHas(text, content, speaker);

    [Theory]
    [InlineData("Claiming that there is a “huge appetite” for bridges, Peter Swallow said he would write to the council.", "there is a “huge appetite” for bridges", "Peter Swallow")]
    [InlineData("The talks broke down with the miners calling the offer “sickening” and accusing the council of delay.", "the offer “sickening”", "the miners")]
    [InlineData("The talks broke down with the miners calling the offer “sickening” and accusing the council of delay.", "delay", "the miners")]
    [InlineData("Peter Swallow would later claim that he had no contact with the port.", "he had no contact with the port", "Peter Swallow")]
    [InlineData("“The port was given time to reply, but it failed to do so,” a Larkton port spokesman tweeted.", "The port was given time to reply, but it failed to do so", "a Larkton port spokesman")]
    [InlineData("Norland police on Friday asked two other suspects, brothers Ronan and Kit Wren, to turn themselves in.", "to turn themselves in", "Norland police")]
    [InlineData("Peter Swallow said the plan was “not only late,” but also “dear” to the town.", "the plan was “not only late,” but also “dear” to the town", "Peter Swallow")]
    [InlineData("Peter Swallow told the port that it had to close, a demand that it has resisted.", "it had to close", "Peter Swallow")]
    [InlineData("The bank has worked in Larkton, according to the council, but it cut jobs this year.", "The bank has worked in Larkton", "the council")]
    [InlineData("The bank has worked in Larkton, according to the council,", "The bank has worked in Larkton", "the council")]
    public void Clauses_around_the_report_stay_out_of_it(string text, string content, string speaker) => AssertHas(text, content, speaker);

    [Theory]
    [InlineData("According to Swallow, whose firm builds cranes, ships and quays, most ports are too small.", "most ports are too small", "Swallow")]
    [InlineData("Peter Swallow said in a statement reported in the local press that the port was closed.", "the port was closed", "Peter Swallow")]
    [InlineData("The council had recommended the port to consider a new quay.", "to consider a new quay", "The council")]
    [InlineData("Peter Swallow typically insists on a month of rest for the crews.", "a month of rest for the crews", "Peter Swallow")]
    [InlineData("The former “Port Life” star announced on Friday that she was leaving.", "she was leaving", "“Port Life” star")]
    public void What_describes_the_source_is_no_content(string text, string content, string speaker) => AssertHas(text, content, speaker);

    [Theory]
    [InlineData("In June Swallow said that the port had closed.", "the port had closed", "Swallow")]
    [InlineData("On 5 June Swallow said that the port had closed.", "the port had closed", "Swallow")]
    [InlineData("On Nov. 5 Ann Swallow said that the port had closed.", "the port had closed", "Ann Swallow")]
    [InlineData("On Monday Swallow said that the port had closed.", "the port had closed", "Swallow")]
    [InlineData("The Harbour Post reported at the time that Norland's internationally recognized council had done no such thing.", "Norland's internationally recognized council had done no such thing", "The Harbour Post")]
    [InlineData("The council stressed the port would stay open, while the miners condemned the plan announced on Monday.", "the port would stay open", "The council")]
    public void Dates_and_descriptions_around_a_cue_do_not_hide_it(string text, string content, string speaker) => AssertHas(text, content, speaker);

    [Theory]
    [InlineData("On Monday Swallow said that Norland had closed the port, adding he trusted the courts.", "he trusted the courts", SpeakerGrade.Named)]
    [InlineData("Swallow said Norland had concluded the port was late, saying he trusted the courts.", "he trusted the courts", SpeakerGrade.Doubtful)]
    public void Who_reports_goes_on_and_not_whom_he_reports_of(string text, string content, SpeakerGrade grade)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Statement found = Assert.Single(statements, found => document.Content(found) == content);
        Assert.Equal("Swallow", found.Speaker?.Name);
        Assert.Equal(grade, found.Speaker?.Grade);
    }

    [Theory]
    [InlineData("Mayor Peter Swallow blasted for skipping the opening of the bridge\n\nThe bridge opened in May.")]
    [InlineData("Peter Swallow slammed as 'part of the past'\n\nThe bridge opened in May.")]
    public void What_a_headline_says_of_somebody_is_not_said_by_him(string text)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Empty(statements);
    }

    [Theory]
    [InlineData("“Why is it late?” Peter Swallow asked the mason. “Nobody paid us for it,” he replied.", "Nobody paid us for it")]
    [InlineData("Peter Swallow is well known. The politician said Swallow had been rude to the council.", "Swallow had been rude to the council")]
    public void Nobody_answers_or_describes_himself(string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Statement found = Assert.Single(statements, found => document.Content(found) == content);
        Assert.Equal(SpeakerGrade.Doubtful, found.Speaker?.Grade);
    }

    [Theory]
    [InlineData("Marten Line closed its port. The Norlandish company said the ships would stay.", "The Norlandish company")]
    public void A_firm_told_by_its_country_alone_is_named_elsewhere(string text, string speaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.DoesNotContain(statements, found => document.Words(found.Speaker?.Span) == speaker && found.Speaker?.Grade == SpeakerGrade.Named);
    }

    [Fact]
    public void An_answer_of_several_paragraphs_goes_on_to_the_next_label()
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", "Harbour Post talked to Peter Swallow.\n\nPost: Will it open in May?\n\nPeter Swallow: It will not open at all.\n\nWe have no money for it.\n\nPost: And the port?\n\nPeter Swallow: It is closed for good.\n\nThe port was built long ago.");

        Assert.Contains(statements, found => document.Content(found) == "It will not open at all. … We have no money for it." || document.Content(found) == "It will not open at all … We have no money for it");
        Assert.DoesNotContain(statements, found => document.Content(found).Contains("built long ago", StringComparison.Ordinal));
    }

    [Fact]
    public void The_agency_that_signs_a_text_did_not_say_its_last_quotation()
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", "Peter Swallow closed the port. “We have a duty to the crews, and it has not been done.” — AFP");

        Assert.DoesNotContain(statements, static found => found.Speaker?.Name is "AFP" or "Agence France-Presse");
    }

    [Theory]
    [InlineData("“We are closed for good and it will stay so.” ― Ann Herridge", "We are closed for good and it will stay so", "Ann Herridge")]
    [InlineData("“The port is late. It was never on time.” — Peter Swallow, teacher", "The port is late. It was never on time", "Peter Swallow")]
    [InlineData("The transcript follows.\n\nWREN: Will it open in May?\n\nSWALLOW: It will not open at all. We need money.\n\nWREN: And the port?\n\nSWALLOW: It is closed for good.", "It will not open at all. We need money", "SWALLOW")]
    public void Signatures_and_labels_name_the_speaker(string text, string content, string speaker) => AssertHas(text, content, speaker);

    [Theory]
    [InlineData("According to AP, the port is closed. The Associated Press (AP) has seen it.", "Associated Press")]
    [InlineData("The US Department of Justice was asked. The DoJ said that the port was closed.", "US Department of Justice")]
    public void Bodies_go_by_the_name_that_the_page_spells_out(string text, string name)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Contains(statements, found => found.Speaker is { Grade: SpeakerGrade.Named } speaker && speaker.Name == name);
    }

    [Theory]
    [InlineData("Lantern Watch said that the port was closed. The group added that it would open in May.", "Lantern Watch")]
    [InlineData("“The port is closed for good,” Mikheev said. “It will not open again,” he added.", "Mikheev")]
    [InlineData("Ada Wren accused Peter Swallow of delay. “It is all about money,” she said.", "Ada Wren")]
    [InlineData("Nicola Wren wants a new port. The Harbour Party leader said she would build it in May.", "Nicola Wren")]
    [InlineData("Peter Swallow left the port when he said that it was closed.", "Peter Swallow")]
    public void Who_was_named_before_is_found(string text, string name)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Contains(statements, found => found.Speaker is { Grade: SpeakerGrade.Resolved } speaker && speaker.Name == name);
    }

    [Theory]
    [InlineData("The port will close, an envoy said on Friday.\n\n“It is old,” Ada Wren told reporters.", "Ada Wren")]
    [InlineData("The port will close, the head of its trade council said on Friday.\n\n“It is old,” Ada Wren said.", "Ada Wren")]
    public void Whom_a_description_may_mean_is_named_with_a_doubt(string text, string name)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Contains(statements, found => found.Speaker is { Grade: SpeakerGrade.Doubtful } speaker && speaker.Name == name);
    }

    [Theory]
    [InlineData("A poll by Wavemark released on Thursday found that the port should stay.", "Wavemark")]
    [InlineData("A clerk of Lantern Watch quoted in the paper said that the port should stay.", "clerk of Lantern Watch")]
    [InlineData("An engineer representing the dockers said that the port should stay.", "engineer representing the dockers")]
    public void A_participle_behind_a_noun_leaves_it_the_subject(string text, string name)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Contains(statements, found => found.Speaker?.Name == name);
    }

    [Theory]
    [InlineData("Ada Wren spoke of the port.\n\nAda Wren (@adawren) The port opens in May and we are glad.\n\nIt is old.", "The port opens in May and we are glad", "Ada Wren")]
    [InlineData("HALL: When does the port open? WREN: It opens in May. HALL: So late? WREN: The gates are old.", "It opens in May", "WREN")]
    public void Posts_and_turns_of_a_transcript_are_their_writers_and_speakers_words(string text, string content, string name)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Contains(statements, found => document.Content(found) == content && found.Speaker is { } speaker && speaker.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("The council met Peter Swallow, accused of theft, on Friday.")]
    [InlineData("About 81 per cent support the two parties.")]
    [InlineData("Storm Evelyn live: bridges closed, trains stopped\n\nThe port is shut.")]
    public void Who_is_accused_and_a_share_say_nothing(string text)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Empty(statements);
    }

    [Theory]
    [InlineData("Larkton United: W D L W D\n\nThe club met on Friday.")]
    [InlineData("The council's proposed text is here.")]
    [InlineData("Peter Swallow renewed his push for a bridge.")]
    public void Mere_nouns_and_labels_report_nothing(string text)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.DoesNotContain(statements, static found => found.Force != StatementForce.Believed);
    }

    [Theory]
    [InlineData("Peter Swallow was accused by the council of hiding the figures.", "hiding the figures", "the council")]
    [InlineData("It was later reported by the Larkton Herald that the mayor had left.", "the mayor had left", "the Larkton Herald")]
    [InlineData("The men were told by Peter Swallow to leave the port.", "to leave the port", "Peter Swallow")]
    [InlineData("The guards, dubbed “the ravens” by Larkton, left.", "the ravens", "Larkton")]
    [InlineData("As reported by the Larkton Herald, the bridge was built in three years.", "the bridge was built in three years", "the Larkton Herald")]
    public void Passives_name_the_speaker_behind_by(string text, string content, string speaker) => AssertHas(text, content, speaker);

    [Theory]
    [InlineData("Peter Swallow was quoted by the Larkton Herald as saying that the bridge was closed.", "the bridge was closed")]
    [InlineData("The bridge was closed, Peter Swallow was quoted as saying.", "the bridge was closed")]
    [InlineData("The Larkton Herald quoted Peter Swallow as saying the bridge was closed.", "the bridge was closed")]
    [InlineData("“The bridge is closed and will stay so,” the Larkton Herald quoted Peter Swallow as saying.", "The bridge is closed and will stay so")]
    public void Who_is_quoted_speaks(string text, string content) => AssertHas(text, content, "Peter Swallow");

    [Theory]
    [InlineData("Norland is calling talks on night ferries. This was announced by Transport Minister Ingrid Solbakken, Larkton Wire reports.", "Norland is calling talks on night ferries", "Transport Minister Ingrid Solbakken")]
    [InlineData("Norland is calling talks on night ferries. Peter Swallow said this at a briefing on Friday.", "Norland is calling talks on night ferries", "Peter Swallow")]
    [InlineData("The whole crew was laid off. That’s according to Peter Swallow.", "The whole crew was laid off", "Peter Swallow")]
    public void This_points_back_to_the_sentence_before(string text, string content, string speaker) => AssertHas(text, content, speaker);

    [Theory]
    [InlineData("Bridge to open in May: Peter Swallow\n\nThe council met on Friday.", "Bridge to open in May", "Peter Swallow")]
    [InlineData("Norland condemns strikes on ferries: Transport Department\n\nThe council met on Friday.", "Norland condemns strikes on ferries", "Transport Department")]
    public void A_headline_may_end_in_who_said_it(string text, string content, string speaker) => AssertHas(text, content, speaker);

    [Theory]
    [InlineData("The repairs would then begin in the week of Nov. 25, said Peter Swallow.", "The repairs would then begin in the week of Nov. 25")]
    [InlineData("The port this week refused a loan, Peter Swallow said.", "The port this week refused a loan")]
    public void Dates_neither_end_a_sentence_nor_speak(string text, string content) => AssertHas(text, content, "Peter Swallow");

    [Theory]
    [InlineData("Rights groups say the port is unsafe.", "Rights groups")]
    [InlineData("Police said the port was unsafe.", "Police")]
    [InlineData("“The port is unsafe and will close,” Ada Wren, an engineer, said Thursday morning.", "Ada Wren")]
    [InlineData("A spokesman for the Larkton Port Court said the case was closed.", "spokesman for the Larkton Port Court")]
    [InlineData("The case is closed, said human rights group Lantern Watch.", "Lantern Watch")]
    [InlineData("Lantern Watch president Muhammad Falcon said that the port was closed.", "Muhammad Falcon")]
    [InlineData("The Committee to Protect Sailors (CPS) said that the port was closed.", "Committee to Protect Sailors")]
    [InlineData("The Swallow campaign said that the port was closed.", "Swallow campaign")]
    public void Words_that_say_all_there_is_to_know_need_no_warning(string text, string name)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Contains(statements, found => found.Speaker is { Grade: SpeakerGrade.Named } speaker && speaker.Name == name);
    }

    [Theory]
    [InlineData("A port engineer said the bridge was closed. It will open in May, Peter Swallow said.", "port engineer")]
    [InlineData("His spokesman said that the port was closed.", "His spokesman")]
    [InlineData("Norway's opposition party said that the port was closed.", "Norway's opposition party")]
    public void Whom_the_article_may_name_elsewhere_stays_doubtful(string text, string name)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Contains(statements, found => found.Speaker is { Grade: SpeakerGrade.Doubtful } speaker && speaker.Name == name);
    }

    [Theory]
    [InlineData("Peter Swallow told the Larkton Examiner that the port was closed.", "Larkton Examiner")]
    [InlineData("Speaking to the Larkton Herald, Peter Swallow said that the port was closed.", "Larkton Herald")]
    [InlineData("Peter Swallow was quoted by the Larkton Herald as saying that the port was closed.", "Larkton Herald")]
    public void A_paper_that_was_told_carries_it(string text, string relay)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Statement found = Assert.Single(statements);
        Assert.Equal("Peter Swallow", found.Speaker?.Name);
        Assert.Equal(relay, Assert.Single(found.Relays).Name);
    }

    [Theory]
    [InlineData("Peter Swallow is to say: “A vote for the ferry is a vote for the port.”", "A vote for the ferry is a vote for the port")]
    [InlineData("“The plan is late and dear,” Peter Swallow will say.", "The plan is late and dear")]
    [InlineData("Peter Swallow is expected to tell the town: “A vote for the ferry is a vote for the port.”", "A vote for the ferry is a vote for the port")]
    public void Words_handed_out_before_a_speech_are_the_speakers(string text, string content) => AssertHas(text, content, "Peter Swallow");

    [Theory]
    [InlineData("Peter Swallow will say that the port is closed.")]
    [InlineData("The long delays indicated that the port was closed.")]
    [InlineData("Prior months were worse, suggesting that the port was closed.")]
    public void What_is_not_yet_said_and_what_things_show_is_no_statement(string text) => Assert.Empty(Reading.Of("en", text).Statements);

    [Theory]
    [InlineData("Peter Swallow - known for his ferries and a love of maps - said that the port was closed.", "the port was closed", "Peter Swallow")]
    [InlineData("“He said the port would close in May and would not open,” Peter Swallow recalled.", "the port would close in May and would not open", "He")]
    public void Asides_and_quotations_hold_reports_of_their_own(string text, string content, string speaker) => AssertHas(text, content, speaker);

    [Fact]
    public void Nobody_is_sure_whom_a_pronoun_in_somebodys_words_means()
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", "“And she said the port would close in May,” Anna Finch recalled.");

        Assert.Contains(statements, found => found.Within is not null && found.Speaker is { Grade: SpeakerGrade.Doubtful });
    }

    [Theory]
    [InlineData("“The port is closed for good,” Anna Finch said.\n\nThe weather was bad on the day.\n\nFinch then told of her years on the ferry.\n\n“We went out every day, and nobody asked us why we did.”")]
    [InlineData("Ask Anna Finch about the ferry, and she goes on for hours.\n\n“We went out every day, and nobody asked us why we did.”")]
    public void A_quotation_that_stands_alone_is_hers_whom_the_paragraph_leads_up_to(string text)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Statement found = Assert.Single(statements, statement => document.Content(statement).StartsWith("We went out", StringComparison.Ordinal));
        Assert.Equal("Anna Finch", found.Speaker?.Name);
    }

    [Theory]
    [InlineData("“I was shocked. He said, ‘You never came to the port’ and left,” Anna Finch recalled.", "You never came to the port", "He")]
    [InlineData("“We met on the pier. And I said, this is a matter for the council,” Anna Finch recalled.", "this is a matter for the council", "I")]
    [InlineData("The bridge is late, Finch alleged.", "The bridge is late", "Finch")]
    [InlineData("Council broke the law, court rules", "Council broke the law", "court")]
    [InlineData("The sign was old. A third neighbour, who had seen it, stated: “It has hung there for years and years.”", "It has hung there for years and years", "A third neighbour")]
    public void What_others_said_and_what_stands_before_is_found(string text, string content, string speaker) => AssertHas(text, content, speaker);

    [Theory]
    [InlineData("The Harbour politician, 49, said Grantham, 59, had been rude.", "Grantham, 59, had been rude", "The Harbour politician")]
    [InlineData("Peter Swallow said he was firm in the rulings though some have insisted that they have the right to sail.", "they have the right to sail", "some")]
    [InlineData("“I meet friends saying, ‘I want to sail,’ because everybody loves it,” Anna Finch said.", "I want to sail", "friends")]
    [InlineData("The two towns agree that the truce should hold, and are “committed” to it.", "the truce should hold", "The two towns")]
    public void Who_speaks_is_not_whoever_stands_near(string text, string content, string speaker) => AssertHas(text, content, speaker);

    [Fact]
    public void A_march_calls_for_nothing_in_words() => Assert.Empty(Reading.Of("en", "A peaceful march calling for unity erupted into chaos on the streets.").Statements);

    [Fact]
    public void Words_that_name_whom_they_quote_hold_what_is_said_within_them()
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", "“We met on the pier. And I said, this is a matter for the council,” Anna Finch recalled.");

        Statement inner = Assert.Single(statements, statement => document.Content(statement) == "this is a matter for the council");
        Assert.Equal("Anna Finch", inner.Speaker?.Name);
        Assert.NotNull(inner.Within);
    }

    [Theory]
    [InlineData("On Friday it was also announced that the port would open in May.", "the port would open in May")]
    [InlineData("It has been agreed that the ferry and the port will share a pier.", "the ferry and the port will share a pier")]
    public void What_is_reported_of_nobody_has_no_speaker(string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Null(Assert.Single(statements, statement => document.Content(statement) == content).Speaker);
    }

    [Theory]
    [InlineData("It was not announced that the port would open in May.")]
    [InlineData("It may be announced that the port will open in May.")]
    [InlineData("Asked whether the port would open in May, nobody came.")]
    [InlineData("Mayor Anna Finch called Minister Peter Swallow on Friday to discuss the port.")]
    public void What_nobody_announced_or_asked_is_no_statement(string text) => Assert.Empty(Reading.Of("en", text).Statements);

    [Theory]
    [InlineData("Peter Swallow said the port was safe, while the ferry was not.", "the port was safe, while the ferry was not")]
    [InlineData("Peter Swallow said the port was closed, and was kept in good order.", "the port was closed, and was kept in good order")]
    [InlineData("Peter Swallow said the ferry was closed not for its age, but for its noise.", "the ferry was closed not for its age, but for its noise")]
    [InlineData("Peter Swallow said the port would be painted green and vowed to open it in May.", "the port would be painted green")]
    public void A_reported_clause_goes_on_with_its_own_parts(string text, string content) => AssertHas(text, content, "Peter Swallow");

    [Fact]
    public void Paragraphs_that_open_with_a_mark_again_and_never_close_are_one_quotation()
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", "Peter Swallow added: “The port is a fine place.\n\n“The ferry is late on most days.\n\n“It has always been so.\n\nThe council called the delays a “shame” on Friday.");

        Assert.Contains(statements, statement => document.Content(statement) == "The port is a fine place.\n\n“The ferry is late on most days.\n\n“It has always been so" && statement.Speaker?.Name == "Peter Swallow");
    }

    private static void AssertHas(string text, string content, string speaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Contains(statements, found => string.Equals(document.Content(found), content, StringComparison.OrdinalIgnoreCase) && document.Words(found.Speaker?.Span) == speaker);
    }
}
