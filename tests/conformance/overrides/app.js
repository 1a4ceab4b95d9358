// Escape hatches: what add_override and its kin do to a resource's entry.
const cdk = require('aws-cdk-lib');
const { aws_s3: s3 } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Overrides');

const bucket = new s3.CfnBucket(stack, 'Bucket', {
  bucketName: 'before',
  corsConfiguration: {
    corsRules: [
      { allowedMethods: ['GET'], allowedOrigins: ['https://a.example'], maxAge: 60 },
      { allowedMethods: ['PUT'], allowedOrigins: ['https://b.example'] },
    ],
  },
  versioningConfiguration: { status: 'Enabled' },
});
bucket.addPropertyOverride('BucketName', 'after');
bucket.addPropertyOverride('CorsConfiguration.CorsRules.0.MaxAge', 90);
bucket.addPropertyOverride('CorsConfiguration.CorsRules.1.AllowedOrigins', ['https://c.example', 'https://d.example']);
bucket.addPropertyOverride('WebsiteConfiguration.IndexDocument', 'index.html');
bucket.addPropertyDeletionOverride('VersioningConfiguration.Status');
bucket.addOverride('DeletionPolicy', 'Retain');
bucket.addOverride('Metadata.a\\.b.c', { deep: [1, 'two', { three: 3 }] });

// among overrides the later takes the place of the earlier; their sum is then merged into the resource, object by object
const queue = new cdk.CfnResource(stack, 'Queue', {
  type: 'AWS::SQS::Queue',
  properties: { DelaySeconds: 5, RedriveAllowPolicy: { redrivePermission: 'byQueue', sourceQueueArns: ['arn:aws:sqs:eu-west-1:111122223333:a'] } },
});
queue.addOverride('Properties.RedriveAllowPolicy', { redrivePermission: 'allowAll' });
queue.addOverride('Properties.RedriveAllowPolicy.redrivePermission', 'denyAll');
queue.addOverride('Properties.RedriveAllowPolicy', { sourceQueueArns: ['arn:aws:sqs:eu-west-1:111122223333:b'] });
queue.addPropertyOverride('QueueName', cdk.Fn.join('-', ['a', cdk.Aws.REGION]));
queue.addPropertyOverride('Tags', [{ Key: 'one', Value: '1' }]);
queue.addDeletionOverride('Properties.DelaySeconds');
queue.addDeletionOverride('Properties.NotThere.AtAll');
queue.addOverride('DependsOn', [bucket.logicalId]);

// an override may take the place of what the construct says of itself
const topic = new cdk.CfnResource(stack, 'Topic', { type: 'AWS::SNS::Topic', properties: { TopicName: 'name' } });
topic.addOverride('Type', 'AWS::SQS::Queue');
topic.addOverride('Properties', { QueueName: 'a.fifo', FifoQueue: true });
topic.addDeletionOverride('Properties.TopicName');

// a value that is only known later, at some depth
const parameter = new cdk.CfnResource(stack, 'Parameter', { type: 'AWS::SSM::Parameter', properties: { Type: 'String', Value: 'x' } });
parameter.addPropertyOverride('Value', cdk.Lazy.string({ produce: () => `of ${queue.getAtt('Arn')}` }));
parameter.addPropertyOverride('Tags.my\\.key', bucket.ref);
app.synth();
