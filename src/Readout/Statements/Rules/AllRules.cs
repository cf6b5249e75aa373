namespace Readout.Statements.Rules;

/// <summary>
/// The rules in the order in which they are believed: where two see a statement in the same words, the earlier one has it.
/// Quotation marks are the surest sign, then an explicit "that", then fixed phrases; constructions without any mark come last.
/// </summary>
internal static class AllRules
{
    public static IReadOnlyList<StatementRule> List { get; } =
    [
        new QuoteWithCue(),
        new SignedQuote(),
        new DashSpeech(),
        new DashInterview(),
        new InterviewTurn(),
        new TranscriptTurn(),
        new SocialPost(),
        new BlockAfterColon(),
        new SourceLabel(),
        new LabelledItem(),
        new HeadlineSource(),
        new FrontedThat(),
        new CueThat(),
        new AccordingTo(),
        new AboutThis(),
        new EnglishAboutThis(),
        new AsReported(),
        new CuePutIn(),
        new ContentThenCue(),
        new GapClause(),
        new CueBareClause(),
        new ReportInQuotation(),
        new HearsayParticle(),
        new ItWasReported(),
        new CueWithoutThat(),
        new NounQuestion(),
        new CueQuestion(),
        new CueInfinitive(),
        new CueNounPhrase(),
        new PassiveBy(),
        new NounCue(),
        new SlavicNounCue(),
        new HeadlineColon(),
        new HeadlineQuote(),
        new WireReport(),
        new LearntAttribution(Learnt.AttributionModel.Of),
        new ColonQuote(),
        new BareQuote(),
    ];

    /// <summary>The same rules with another model in the place of the learnt one.</summary>
    public static IReadOnlyList<StatementRule> With(LearntAttribution learnt) => [.. List.Select(rule => rule is LearntAttribution ? learnt : rule)];
}
