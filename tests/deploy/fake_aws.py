"""Stands for the AWS CLI in tests of what goes wrong: a few operations on a state in $FAKE_AWS/state.json.

$FAKE_AWS/faults says what fails, a line each, used up one by one: `OPERATION FAULT [WORDS]`, where FAULT is killed,
killed-after (it has done its work), half (of its answer), throttled, expired, no-credentials, denied, gone (the stack), or
says: WORDS are printed as they are. `resource NAME REASON` lets a resource of the next change set fail, `stack REASON` the
whole update, `keep REASON` the next deletion, `refuse REASON` the next change set itself; `vanish x` lets the stack be gone
as soon as it is done. FAKE_AWS_ACCOUNT says whose credentials are in use.
"""
import json
import os
import pathlib
import signal
import sys
import time

home = pathlib.Path(os.environ['FAKE_AWS'])
account = os.environ.get('FAKE_AWS_ACCOUNT', '123456789012')


def error(operation, code, message):
    camel = ''.join(word.capitalize() for word in operation.split('-'))
    print(f'\nAn error occurred ({code}) when calling the {camel} operation: {message}', file=sys.stderr)
    sys.exit(254)


def fail_if_told(operation):
    faults = (home / 'faults').read_text().splitlines() if (home / 'faults').exists() else []
    for line in faults:
        name, _, fault = line.partition(' ')
        if name != operation:
            continue
        if fault == 'throttled':  # once in a line of its own, or the AWS CLI is asked again for half a minute
            faults.remove(line)
        else:
            faults = [other for other in faults if other != line]
        (home / 'faults').write_text('\n'.join(faults))
        if fault == 'killed':
            os.kill(os.getpid(), signal.SIGKILL)
        if fault in ('killed-after', 'half'):
            return fault
        if fault == 'throttled':
            error(operation, 'Throttling', 'Rate exceeded')
        if fault == 'expired':
            error(operation, 'ExpiredToken', 'The security token included in the request is expired')
        if fault == 'denied':
            error(operation, 'AccessDenied', 'Access Denied')
        if fault == 'no-credentials':
            print('\nUnable to locate credentials. You can configure credentials by running "aws configure".', file=sys.stderr)
            sys.exit(253)
        if fault == 'gone':
            state['stacks'] = {}
            save()
            return
        if fault.startswith('says '):
            print('\n' + fault[5:], file=sys.stderr)
            sys.exit(254)


def told(kind):
    """The words of a line of faults that isn't about an operation, which is used up."""
    faults = (home / 'faults').read_text().splitlines() if (home / 'faults').exists() else []
    for line in faults:
        if line.startswith(kind + ' '):
            faults.remove(line)
            (home / 'faults').write_text('\n'.join(faults))
            return line.split(' ', 2)[1:]
    return None


def save():
    (home / 'state.json').write_text(json.dumps(state))


def find(operation, name):
    for stack in state['stacks'].values():
        if stack['StackId'] == name or (stack['StackName'] == name and stack['StackStatus'] != 'DELETE_COMPLETE'):
            return stack
    error(operation, 'ValidationError', f'Stack with id {name} does not exist')


def event(stack, name, type, status, reason=None):
    state['count'] += 1
    return {'EventId': f'{state["count"]}', 'StackId': stack['StackId'], 'LogicalResourceId': name, 'ResourceType': type,
            'PhysicalResourceId': stack['StackId'] if name == stack['StackName'] else name.lower(),
            'ResourceStatus': status, **({'ResourceStatusReason': reason} if reason else {})}


def own_event(stack, status, reason=None):
    return event(stack, stack['StackName'], 'AWS::CloudFormation::Stack', status, reason)


def resource_events(stack, verb, failing=None):
    events = []
    for name, resource in stack['Template'].get('Resources', {}).items():
        events.append(event(stack, name, resource['Type'], verb + '_IN_PROGRESS'))
        if failing and failing[0] == name:
            return events + [event(stack, name, resource['Type'], verb + '_FAILED', failing[1])]
        events.append(event(stack, name, resource['Type'], verb + '_COMPLETE'))
    return events


def create_change_set(p):
    stack = next((s for s in state['stacks'].values() if s['StackName'] == p['StackName'] and s['StackStatus'] != 'DELETE_COMPLETE'), None)
    if p['ChangeSetType'] == 'UPDATE' and not stack:
        error('create-change-set', 'ValidationError', f'Stack [{p["StackName"]}] does not exist')
    if stack and 'ChangeSet' in stack:
        error('create-change-set', 'AlreadyExistsException', 'ChangeSet cdk-deploy already exists')
    if not stack:
        state['count'] += 1
        stack = {'StackId': f'arn:aws:cloudformation:us-east-1:{account}:stack/{p["StackName"]}/{state["count"]}',
                 'StackName': p['StackName'], 'StackStatus': 'REVIEW_IN_PROGRESS', 'Events': [], 'Coming': [], 'Template': {}}
        stack['Events'].append(own_event(stack, 'REVIEW_IN_PROGRESS'))
        state['stacks'][stack['StackId']] = stack
    body = p.get('TemplateBody') or json.dumps(state['objects'][p['TemplateURL']])
    template = json.loads(body)
    values = {name: each.get('Default') for name, each in template.get('Parameters', {}).items()}
    before = {each['ParameterKey']: each['ParameterValue'] for each in stack.get('Parameters', [])}
    for each in p['Parameters']:
        name = each['ParameterKey']
        values[name] = before[name] if each.get('UsePreviousValue') else each['ParameterValue']
    stack['ChangeSet'] = {'Template': template, 'Type': p['ChangeSetType'], 'Parameters': [
        {'ParameterKey': name, 'ParameterValue': value} for name, value in values.items()]}
    return {'Id': stack['StackId'] + '/cdk-deploy', 'StackId': stack['StackId']}


def describe_change_set(options):
    stack = find('describe-change-set', options['--stack-name'])
    change_set = stack['ChangeSet']
    refused = told('refuse')
    if refused:
        return {'Status': 'FAILED', 'StatusReason': ' '.join(refused)}
    same = all(change_set[part] == stack.get(part) for part in ('Template', 'Parameters'))
    if change_set['Type'] == 'UPDATE' and same:
        return {'Status': 'FAILED', 'StatusReason': "The submitted information didn't contain changes. Submit different "
                'information to create a change set.'}
    return {'Status': 'CREATE_COMPLETE', 'Changes': [{} for _ in change_set['Template'].get('Resources', {})]}


def execute_change_set(options):
    stack = find('execute-change-set', options['--stack-name'])
    change_set = stack.pop('ChangeSet')
    verb = change_set['Type']
    failing, refused = told('resource'), told('stack')
    before, stack['Template'] = stack['Template'], change_set['Template']
    stack['Parameters'] = change_set['Parameters']
    stack['Coming'] = [own_event(stack, verb + '_IN_PROGRESS', 'User Initiated')] + resource_events(stack, verb, failing)
    stack['StackStatus'] = verb + '_IN_PROGRESS'
    if refused:
        stack['Coming'] = [own_event(stack, 'UPDATE_IN_PROGRESS', 'User Initiated'),
                           own_event(stack, 'UPDATE_ROLLBACK_IN_PROGRESS', ' '.join(refused)),
                           own_event(stack, 'UPDATE_ROLLBACK_COMPLETE')]
        stack['Template'] = before
        return None
    if not failing:
        stack['Coming'].append(own_event(stack, verb + '_COMPLETE'))
        stack['Outputs'] = [{'OutputKey': name, 'OutputValue': output['Value'] if isinstance(output['Value'], str) else 'made'}
                            for name, output in stack['Template'].get('Outputs', {}).items()]
        return None
    rolled = 'ROLLBACK' if verb == 'CREATE' else 'UPDATE_ROLLBACK'
    stack['Coming'] += [own_event(stack, rolled + '_IN_PROGRESS', f'The following resource(s) failed to {verb.lower()}: '
                                  f'[{failing[0]}]. Rollback requested by user.'), own_event(stack, rolled + '_COMPLETE')]
    stack['Template'] = before
    return None


def delete_stack(options):
    stack = find('delete-stack', options['--stack-name'])
    kept = told('keep')
    stack['Coming'] = [own_event(stack, 'DELETE_IN_PROGRESS', 'User Initiated')]
    if kept:
        stack['Coming'].append(own_event(stack, stack['StackStatus'], ' '.join(kept)))
    else:
        stack['Coming'] += resource_events(stack, 'DELETE') + [own_event(stack, 'DELETE_COMPLETE')]
    stack['StackStatus'] = 'DELETE_IN_PROGRESS'


def hold():
    """While there is a file `hold`, the second look at events waits, so that the first can be looked at on a terminal."""
    if (home / 'seen').exists():
        while (home / 'hold').exists():
            time.sleep(0.05)
    (home / 'seen').touch()


def describe_stack_events(options):
    stack = find('describe-stack-events', options['--stack-name'])
    if options.get('--max-items') == '100' and (home / 'hold').exists():
        hold()
    for _ in range(int(os.environ.get('FAKE_AWS_PACE', '1000'))):
        if stack['Coming'] and options.get('--max-items') != '1':
            stack['Events'].append(stack['Coming'].pop(0))
            if stack['Events'][-1]['PhysicalResourceId'] == stack['StackId']:
                stack['StackStatus'] = stack['Events'][-1]['ResourceStatus']
    if not stack['Coming'] and options.get('--max-items') != '1' and told('vanish'):
        stack['StackStatus'] = 'DELETE_COMPLETE'
    return {'StackEvents': stack['Events'][::-1][:int(options.get('--max-items', 1000))]}


def describe_stacks(options):
    return {'Stacks': [find('describe-stacks', options['--stack-name'])]}


def get_template(options):
    return {'TemplateBody': find('get-template', options['--stack-name'])['Template']}


def continue_update_rollback(options):
    find('continue-update-rollback', options['--stack-name'])['StackStatus'] = 'UPDATE_ROLLBACK_COMPLETE'


def delete_change_set(options):
    find('delete-change-set', options['--stack-name']).pop('ChangeSet', None)


def list_stack_resources(options):
    stack = find('list-stack-resources', options['--stack-name'])
    return {'StackResourceSummaries': [{} for _ in stack['Template'].get('Resources', {})]}


def describe_stack_resource(options):
    return {'StackResourceDetail': {'PhysicalResourceId': options['--logical-resource-id'].lower()}}


def head_bucket(options):
    if options['--bucket'] not in state['buckets']:
        error('head-bucket', '404', 'Not Found')


def head_object(options):
    if options['--key'] not in state['keys']:
        error('head-object', '404', 'Not Found')


def copy(words):
    key = words[3].split('/', 3)[3]
    state['keys'].append(key)
    if key.endswith('.json'):
        url = f'https://s3.us-east-1.amazonaws.com/{words[3][5:]}'
        state['objects'][url] = json.loads(pathlib.Path(words[2]).read_text())


def describe_repositories(options):
    name = options['--repository-names']
    return {'repositories': [{'repositoryUri': f'{account}.dkr.ecr.us-east-1.amazonaws.com/{name}'}]}


def describe_images(options):
    error('describe-images', 'ImageNotFoundException', 'The image does not exist')


def get_parameter(options):
    return {'Parameter': {'Value': 'what was found'}}


operations = {f.__name__.replace('_', '-'): f for f in (
    describe_stacks, describe_change_set, execute_change_set, delete_change_set, delete_stack, describe_stack_events,
    list_stack_resources, get_template, continue_update_rollback, head_bucket, head_object, describe_repositories, describe_images,
    describe_stack_resource, get_parameter)}
arguments = sys.argv[1:]
if arguments == ['--version']:
    print('aws-cli/2.15.0 Python/3.11.6')
    sys.exit()
state = json.loads((home / 'state.json').read_text()) if (home / 'state.json').exists() else {
    'count': 0, 'stacks': {}, 'buckets': [f'cdk-hnb659fds-assets-{account}-us-east-1'], 'keys': [], 'objects': {}}
words = [a for i, a in enumerate(arguments) if not a.startswith('--') and not (i and arguments[i - 1].startswith('--') and arguments[i - 1] != '--only-show-errors')]
options = {a: b for a, b in zip(arguments, arguments[1:] + ['']) if a.startswith('--')}
operation = 'cp' if words[:2] == ['s3', 'cp'] else words[1]
with open(home / 'calls', 'a') as calls:
    print(' '.join(arguments), file=calls)
fault = fail_if_told(operation)
if operation == 'get-caller-identity':
    answer = {'Account': account, 'Arn': f'arn:aws:sts::{account}:assumed-role/a/b'}
elif operation == 'get-login-password':
    answer = None
    print('word')
elif operation == 'cp':
    answer = copy(words)
elif operation == 'create-change-set':
    request = json.load(sys.stdin)
    (home / 'request').write_text(json.dumps(request))
    answer = create_change_set(request)
else:
    answer = operations[operation](options)
save()
if fault == 'killed-after':
    os.kill(os.getpid(), signal.SIGKILL)
if answer is not None:
    printed = json.dumps(answer)
    print(printed[:len(printed) // 2] if fault == 'half' else printed)
