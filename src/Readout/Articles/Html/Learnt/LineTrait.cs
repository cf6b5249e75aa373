namespace Readout.Articles.Html.Learnt;

/// <summary>
/// What is said of a line of a page to the trees that decide whether it is body: one byte each, 0 to <see cref="Readout.Articles.Learnt.TraitScale.Most"/>.
/// The order is part of the model's file.
/// </summary>
internal enum LineTrait : byte
{
    // The words of the line.
    Length,
    OwnLength,
    LinkShare,
    Words,
    WordLength,
    Sentences,
    End,
    Start,
    Digits,
    Capitals,
    Commas,
    Marks,
    Colon,
    Label,
    InTitle,
    InDescription,
    InStructuredBody,
    SaidBefore,
    SaidAfter,

    // Where it stands.
    Kind,
    Around,
    Wrap,
    OwnClass,
    Depth,
    Role,
    InContainer,
    LevelsOut,
    ContainerShare,
    FromHeading,
    FromContainerStart,
    FromContainerEnd,
    LinePlace,
    WorthBefore,
    FurnitureSteps,
    Article,
    Main,
    Aside,
    Nav,
    Footer,
    Header,
    Form,
    TableBox,
    FigureBox,
    ListBox,
    QuoteBox,
    SectionBox,

    // Elements like its own on the page.
    AlikeCount,
    AlikeWorth,
    AlikeLength,
    AlikeLinks,
    AlikeInside,
    TwinCount,
    TwinWorth,
    TwinInside,

    // The elements around it that hold more than this line.
    BoxLines,
    BoxLinks,
    BoxWorth,
    BoxLength,
    OuterLines,
    OuterLinks,
    OuterWorth,

    // The lines beside it.
    BeforeLength,
    BeforeLinks,
    BeforeRole,
    BeforeKind,
    BeforeLabel,
    AfterLength,
    AfterLinks,
    AfterRole,
    AfterKind,
    AfterLabel,
    SecondBeforeLength,
    SecondAfterLength,
    SameAsBefore,
    SameAsAfter,
    NearWorthBefore,
    NearWorthAfter,
    FarWorthBefore,
    FarWorthAfter,
    NearLinks,
    GoodBefore,
    GoodAfter,
    HeadingLabel,
    HeadingDistance,
    HeadingLevel,

    // The page.
    PageWorth,
    PageLines,
    PageInside,
    PageData,
    PageType,

    // The first of one for each hint: how little of the page the element holds that bears it.
    FirstHint,
}

/// <summary>How many traits there are.</summary>
internal static class LineTraits
{
    public const int Count = (int)LineTrait.FirstHint + HintCount;
    private const int HintCount = 29;
}
