// Durations and sizes as properties show them.
const cdk = require('aws-cdk-lib');
const { Duration, Size } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Amounts');
let count = 0;
const show = (value) => {
  count += 1;
  new cdk.CfnResource(stack, `P${count}`, { type: 'AWS::SSM::Parameter', properties: { Type: 'String', Value: `${value}` } });
};

show(Duration.millis(1500).toMilliseconds());
show(Duration.minutes(5).toSeconds());
show(Duration.hours(36).toDays({ integral: false }));
show(Duration.seconds(90).toMinutes({ integral: false }));
show(Duration.days(2).toHours());
for (const text of ['PT1H30M', 'P1D', 'P2DT3H4M5S', 'PT0.5S']) show(Duration.parse(text).toSeconds({ integral: false }));
const amounts = [
  Duration.seconds(0), Duration.seconds(90), Duration.minutes(60), Duration.minutes(61), Duration.hours(25),
  Duration.days(1), Duration.millis(1500), Duration.seconds(86399), Duration.minutes(1.5), Duration.days(31),
];
for (const amount of amounts) show(amount.toIsoString());
for (const amount of amounts) show(amount.toHumanString());
show(Duration.minutes(1).plus(Duration.seconds(30)).toSeconds());
show(Duration.minutes(1).minus(Duration.seconds(30)).toHumanString());
show(Duration.hours(1).unitLabel());

show(Size.gibibytes(2).toMebibytes());
show(Size.mebibytes(1536).toGibibytes({ rounding: cdk.SizeRoundingBehavior.FLOOR }));
show(Size.mebibytes(1536).toGibibytes({ rounding: cdk.SizeRoundingBehavior.NONE }));
show(Size.kibibytes(3).toBytes());
show(Size.tebibytes(1).toGibibytes());
show(Size.pebibytes(1).toTebibytes());

new cdk.CfnResource(stack, 'Function', {
  type: 'AWS::SQS::Queue',
  properties: { MaximumMessageSize: Size.kibibytes(64).toBytes(), MessageRetentionPeriod: Duration.days(4).toSeconds() },
});
app.synth();
