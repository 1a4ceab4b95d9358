// The program of the function that drains instances.
#pragma once

namespace cdk::ecs {

/// In Python. Told by the lifecycle hook, through a topic, of an instance that is to end. CLUSTER is in its
/// environment.
inline constexpr const char* drain_function_code = R"python("""Empties a container instance before Auto Scaling ends it.

Called through a topic by the lifecycle hook of an Auto Scaling group. The instance is set to DRAINING, so that ECS moves
its tasks; when none is left, or when this function's time is nearly over, Auto Scaling is told to go on.
"""
import json
import os
import time

import boto3

CLUSTER = os.environ['CLUSTER']
POLL_SECONDS = 10      # between two looks at the tasks
RESERVE_MILLIS = 15000  # kept for the last call

ecs = boto3.client('ecs')
autoscaling = boto3.client('autoscaling')


def lambda_handler(event, context):
    for record in event['Records']:
        message = json.loads(record['Sns']['Message'])
        if message.get('LifecycleTransition') == 'autoscaling:EC2_INSTANCE_TERMINATING':
            drain(message, context)


def drain(message, context):
    instance_id = message['EC2InstanceId']
    container_instance = find(instance_id)
    if container_instance is None:
        print(f'{instance_id} is not in cluster {CLUSTER}')
    else:
        print(f'draining {instance_id}')
        ecs.update_container_instances_state(
            cluster=CLUSTER, containerInstances=[container_instance], status='DRAINING')
        while has_tasks(container_instance):
            if context.get_remaining_time_in_millis() < RESERVE_MILLIS:
                print(f'time is over, {instance_id} still has tasks')
                break
            time.sleep(POLL_SECONDS)
    autoscaling.complete_lifecycle_action(
        AutoScalingGroupName=message['AutoScalingGroupName'],
        LifecycleActionResult='CONTINUE',
        LifecycleActionToken=message['LifecycleActionToken'],
        LifecycleHookName=message['LifecycleHookName'])


def find(instance_id):
    """The ARN of the container instance on an EC2 instance, or None."""
    for page in ecs.get_paginator('list_container_instances').paginate(
            cluster=CLUSTER, filter=f'ec2InstanceId == {instance_id}'):
        for arn in page['containerInstanceArns']:
            return arn
    return None


def has_tasks(container_instance):
    """Tasks that run, or are on their way out."""
    for status in ('RUNNING', 'STOPPED'):
        arns = ecs.list_tasks(
            cluster=CLUSTER, containerInstance=container_instance, desiredStatus=status)['taskArns']
        if not arns:
            continue
        tasks = ecs.describe_tasks(cluster=CLUSTER, tasks=arns)['tasks']
        if any(task['lastStatus'] != 'STOPPED' for task in tasks):
            return True
    return False
)python";

}  // namespace cdk::ecs
