// Functions that are profiled, whose code is signed, and that live on between their calls.
const cdk = require('aws-cdk-lib');
const { aws_codeguruprofiler: profiler, aws_iam: iam, aws_lambda: lambda, aws_signer: signer } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Profiles');
const make = (scope, id, more) => new lambda.Function(scope, id, { runtime: lambda.Runtime.PYTHON_3_13, handler: 'index.handler', code: lambda.Code.fromInline('x'), ...more });

// profiling
make(stack, 'Profiled', { profiling: true, environment: { STAGE: 'test' } });
const group = new profiler.ProfilingGroup(stack, 'Group', { profilingGroupName: 'shop', computePlatform: profiler.ComputePlatform.DEFAULT });
make(stack, 'Given', { profilingGroup: group });
make(stack, 'Switched', { profiling: false, profilingGroup: group });
make(stack, 'Imported', { profilingGroup: profiler.ProfilingGroup.fromProfilingGroupName(stack, 'Theirs', 'theirs') });
const far = profiler.ProfilingGroup.fromProfilingGroupArn(stack, 'Far', 'arn:aws:codeguru-profiler:us-east-1:111122223333:profilingGroup/far');
far.grantRead(new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') }));
make(stack, 'FarProfiled', { profilingGroup: far });

// signatures
const profile = new signer.SigningProfile(stack, 'Profile', { platform: signer.Platform.AWS_LAMBDA_SHA384_ECDSA, signingProfileName: 'left_out' });
const short = new signer.SigningProfile(stack, 'Short', { platform: signer.Platform.of('AWSLambda-SHA384-ECDSA'), signatureValidity: cdk.Duration.days(30) });
const known = signer.SigningProfile.fromSigningProfileAttributes(stack, 'Known', { signingProfileName: 'known', signingProfileVersion: 'v1' });
const config = new lambda.CodeSigningConfig(stack, 'Config', { signingProfiles: [profile, short, known], untrustedArtifactOnDeployment: lambda.UntrustedArtifactOnDeployment.ENFORCE, description: 'signed' });
new lambda.CodeSigningConfig(stack, 'Warned', { signingProfiles: [profile] });
make(stack, 'Signed', { codeSigningConfig: config }).currentVersion;
const imported = lambda.CodeSigningConfig.fromCodeSigningConfigArn(stack, 'ImportedConfig', 'arn:aws:lambda:eu-west-1:111122223333:code-signing-config:csc-0f6c334abcdea4d8b');
make(stack, 'SignedToo', { codeSigningConfig: imported });
for (const [name, value] of Object.entries({ Id: config.codeSigningConfigId, ImportedId: imported.codeSigningConfigId, Arn: profile.signingProfileArn, Name: profile.signingProfileName, Version: profile.signingProfileVersion, KnownArn: known.signingProfileArn, KnownVersionArn: known.signingProfileVersionArn })) new cdk.CfnOutput(stack, `Out${name}`, { value });
const named = new cdk.Stack(app, 'Named');
named.node.setContext('@aws-cdk/aws-signer:signingProfileNamePassedToCfn', true);
new signer.SigningProfile(named, 'Profile', { platform: signer.Platform.NOTATION_OCI_SHA384_ECDSA, signingProfileName: 'given' });

// lives on between its calls
make(stack, 'Durable', { durableConfig: { executionTimeout: cdk.Duration.hours(2), retentionPeriod: cdk.Duration.days(3) } }).currentVersion;
app.synth();
